-- The moment of the last change of a task, per municipality, in microseconds since 1970. Its row lock puts the commits in order (0016).
create table task_clock (
  tenant          text not null primary key,
  moment          bigint not null
);

-- No two tasks of a municipality changed at one moment: what did is drawn apart by 100 microseconds, in the order in which it stood.
with stamped as (
  select tenant, task_id, number * 100 + max(micros - number * 100) over (partition by tenant order by number) as moment
  from (
    select tenant, task_id, cast(extract(epoch from modified_at) * 1000000 as bigint) as micros,
      row_number() over (partition by tenant order by modified_at, task_id) as number
    from task) as numbered)
update task set modified_at = timestamptz 'epoch' + stamped.moment * interval '1 microsecond'
from stamped where task.tenant = stamped.tenant and task.task_id = stamped.task_id;

insert into task_clock (tenant, moment)
select tenant, cast(extract(epoch from max(modified_at)) * 1000000 as bigint) from task group by tenant;

-- Lists go on behind their last row, so that a page deep in them costs what the first does: indexes in the order of most.
drop index task_of_team;
drop index task_open_of_team;
create index task_open on task (tenant, kind, work_last_day, task_id) where closed_at is null;
create index task_open_of_team on task (tenant, team_id, kind, work_last_day, task_id) where closed_at is null;
create index task_listed on task (tenant, kind, work_last_day, task_id);
