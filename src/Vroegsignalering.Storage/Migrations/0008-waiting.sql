-- Which municipality the work is for that waits for a person; every message begins with it (TE-01).
alter table parked add column tenant text;
update parked set tenant = substr(body, 18, 4);

-- Tasks that no team sees yet are looked at every few seconds: they are few among the open ones (TE-02).
create index task_waiting on task (tenant, team_id) where closed_at is null and offered_at is null;
