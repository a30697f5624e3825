-- A refused crisis stays open until the partner repeats it or somebody settles it; the alarm with the subject lists it (IN-13, decision 0015).
alter table refusal drop column alarmed_at;
alter table refusal add column alarm text;
alter table refusal add column settled_by uuid;
create index refusal_of_alarm on refusal (alarm, tenant) where alarm is not null and settled_at is null;
-- By which the partner repeats the row.
alter table delivery_row add column refusal_id uuid;
