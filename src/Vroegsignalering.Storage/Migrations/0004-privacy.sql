create table consent (
  tenant          text not null,
  consent_id      uuid not null,
  person_id       uuid not null,
  recipient_kind  text not null,
  recipient       text not null,
  purpose         text not null,
  given           boolean not null,
  terms           text not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz,
  withdrawn_at    timestamptz,
  primary key (tenant, consent_id)
);
create index consent_of_person on consent (tenant, person_id);

-- What left, and what was kept back, with the gate's answer (CO-02); line_id is its line in the log.
create table disclosure (
  tenant          text not null,
  disclosure_id   uuid not null,
  line_id         uuid not null,
  task_id         uuid,
  signal_id       uuid,
  recipient_kind  text not null,
  recipient       text not null,
  purpose         text not null,
  data_class      text not null,
  allowed         boolean not null,
  consent_answer  text not null,
  consent_id      uuid,
  legal_basis     text not null,
  decided_at      timestamptz not null,
  primary key (tenant, disclosure_id)
);
create index disclosure_of_task on disclosure (tenant, task_id);

-- Append-only. The commitment stays for ever; payload and nonce can be purged and the proof stands (LO-02, decision 0007).
-- line_id is in order of time; leaf_index is given after commit by the sequencer of the tree.
create table log_line (
  tenant          text not null,
  line_id         uuid not null,
  leaf_index      bigint,
  recorded_at     timestamptz not null,
  commitment      bytea not null,
  primary key (tenant, line_id)
);

create table log_payload (
  tenant           text not null,
  line_id          uuid not null,
  nonce            bytea not null,
  activity         text not null,
  register_version text not null,
  legal_basis      text not null,
  subject          text not null,
  outcome          text not null,
  consent_answer   text not null,
  consent_id       uuid,
  rule_version     text not null,
  operation_id     text not null,
  trace_id         text not null,
  primary key (tenant, line_id)
);
create index log_payload_of_subject on log_payload (tenant, subject);

-- Who did it: apart from the log, one line per operation, joined by its id (LO-01).
create table audit_line (
  tenant          text not null,
  operation_id    text not null,
  actor           text not null,
  role            text not null,
  action          text not null,
  recorded_at     timestamptz not null,
  primary key (tenant, operation_id)
);

create table purge_run (
  tenant          text not null,
  purge_id        uuid not null,
  class           text not null,
  cut_off         date not null,
  removed         integer not null,
  ran_at          timestamptz not null,
  primary key (tenant, purge_id)
);

create table legal_hold (
  tenant          text not null,
  hold_id         uuid not null,
  case_id         uuid not null,
  role            text not null,
  until           date not null,
  primary key (tenant, hold_id)
);

-- What stays of a missed term once its case is purged: a count, no person (RT-02).
create table missed_term_count (
  tenant          text not null,
  partner         text not null,
  team_id         text not null,
  year            integer not null,
  times           integer not null,
  primary key (tenant, partner, team_id, year)
);
