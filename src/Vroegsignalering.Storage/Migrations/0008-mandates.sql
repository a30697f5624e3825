-- Tasks that no team sees yet are looked at every few seconds: they are few among the open ones (TE-02).
create index task_waiting on task (tenant, team_id) where closed_at is null and offered_at is null;
