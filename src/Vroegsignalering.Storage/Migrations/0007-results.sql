-- With which result a task ended: the one of the last task of a case is the result of the case (CA-01, CA-12).
alter table task add column result text;

-- When rows of a file were last committed: a gateway that ended while reading it cannot say so itself (IN-10).
alter table delivery add column advanced_at timestamptz;
update delivery set advanced_at = coalesce(finished_at, started_at);
