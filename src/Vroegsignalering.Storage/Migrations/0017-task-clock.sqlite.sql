-- The moment of the last change of a task, per municipality, in microseconds since 1970. Its row lock puts the commits in order (0016).
create table task_clock (
  tenant          text not null primary key,
  moment          bigint not null
);

-- No two tasks of a municipality changed at one moment: what did is drawn apart by 100 microseconds, in the order in which it stood.
-- An instant is text here, "2026-11-20 09:00:00.1234567+00:00", without zeros at the end of its fraction.
create temporary table stamped as
  select tenant, task_id, number * 100 + max(micros - number * 100) over (partition by tenant order by number) as moment
  from (
    select tenant, task_id,
      unixepoch(substr(modified_at, 1, 19)) * 1000000
        + case substr(modified_at, 20, 1)
            when '.' then cast(substr(rtrim(substr(modified_at, 21), '+:0') || '000000', 1, 6) as integer) else 0
          end as micros,
      row_number() over (partition by tenant order by modified_at, task_id) as number
    from task);

insert into task_clock (tenant, moment) select tenant, max(moment) from stamped group by tenant;

update task set modified_at = datetime(stamped.moment / 1000000, 'unixepoch')
  || rtrim(rtrim(printf('.%06d', stamped.moment % 1000000), '0'), '.') || '+00:00'
from stamped where task.tenant = stamped.tenant and task.task_id = stamped.task_id;

drop table stamped;

-- Lists go on behind their last row, so that a page deep in them costs what the first does: indexes in the order of most.
drop index task_of_team;
drop index task_open_of_team;
create index task_open on task (tenant, kind, work_last_day, task_id) where closed_at is null;
create index task_open_of_team on task (tenant, team_id, kind, work_last_day, task_id) where closed_at is null;
create index task_listed on task (tenant, kind, work_last_day, task_id);
