-- With which result a task ended: the one of the last task of a case is the result of the case (CA-01, CA-12).
alter table task add column result text;
