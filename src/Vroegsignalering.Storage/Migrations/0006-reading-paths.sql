-- Read at the size of a large municipality: an index for each question that is asked, and none for a question that is not.

-- A reference leads to its signal by the receipt, which has to be unique anyway.
drop index signal_of_address;
drop index signal_of_delivery;
drop index signal_of_reference;
create index signal_replacing on signal (tenant, partner, replaces) where replaces is not null;
create index signal_waiting on signal (tenant, signal_id) where state = 'Received';

-- Born and surname are looked for together, never crosswise: one blocking key for each surname.
drop index resident_by_birth;
alter table resident add column surname_block text;
alter table resident add column partner_block text;
update resident set surname_block = born || '/' || surname_key, partner_block = born || '/' || partner_key;
alter table resident drop column surname_key;
alter table resident drop column partner_key;
create index resident_of_surname_block on resident (tenant, surname_block) where surname_block is not null;
create index resident_of_partner_block on resident (tenant, partner_block) where partner_block is not null;

create index task_open_of_team on task (tenant, team_id, kind) where closed_at is null;
