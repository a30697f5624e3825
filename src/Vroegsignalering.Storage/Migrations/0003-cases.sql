-- A decision never changes in place: a new version with reason and actor (MA-08).
create table match_decision (
  tenant          text not null,
  signal_id       uuid not null,
  version         integer not null,
  decision_id     uuid not null,
  outcome         text not null,
  person_id       uuid,
  household_id    uuid,
  explanation     text not null,
  rules_version   text not null,
  register_sequence bigint not null,
  decided_at      timestamptz not null,
  actor           text not null,
  reason          text,
  primary key (tenant, signal_id, version)
);
create index match_decision_review on match_decision (tenant, outcome, decided_at);

create table household_case (
  tenant          text not null,
  case_id         uuid not null,
  household_id    uuid not null,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  result          text,
  coordinator     text,
  coordinator_due date not null,
  team_id         text not null,
  priority        text not null,
  explanation     text not null,
  version         integer not null,
  primary key (tenant, case_id)
);
create unique index one_open_case_per_household on household_case (tenant, household_id) where closed_at is null;
create index case_of_household on household_case (tenant, household_id, opened_at);

create table case_signal (
  tenant          text not null,
  case_id         uuid not null,
  signal_id       uuid not null,
  attached_at     timestamptz not null,
  primary key (tenant, case_id, signal_id),
  unique (tenant, signal_id)
);

-- origin: the signal of a crisis task, the first signal of an outreach task; what keeps a message handled twice from making two.
create table task (
  tenant          text not null,
  task_id         uuid not null,
  kind            text not null,
  origin          uuid not null,
  case_id         uuid,
  household_id    uuid,
  address_key     text not null,
  status          text not null,
  status_reason   text,
  business_status text not null,
  team_id         text not null,
  team_reason     text not null,
  priority        text not null,
  reason          text not null,
  explanation     text not null,
  legal_article   text not null,
  covenant_id     text,
  can_start_on    date not null,
  last_day        date not null,
  work_last_day   date not null,
  rule_version    text not null,
  calendar_version text not null,
  calendar_confirmed boolean not null,
  notices         text not null,
  authored_at     timestamptz not null,
  modified_at     timestamptz not null,
  announced_at    timestamptz,
  offered_at      timestamptz,
  first_conversation_on date,
  ending          text,
  closed_at       timestamptz,
  version         integer not null,
  primary key (tenant, task_id),
  unique (tenant, kind, origin)
);
create index task_of_case on task (tenant, case_id);
create index task_of_team on task (tenant, team_id, status, work_last_day);
create index task_modified on task (tenant, modified_at);

-- One term per crisis signal; a second crisis of a household joins the open task with a row of its own (CR-11).
create table task_term (
  tenant          text not null,
  task_id         uuid not null,
  signal_id       uuid not null,
  arrived_at      timestamptz not null,
  last_day        date not null,
  work_last_day   date not null,
  met_on          date,
  missed_at       timestamptz,
  ending          text,
  ended_on        date,
  primary key (tenant, task_id, signal_id)
);
create index task_term_of_signal on task_term (tenant, signal_id);

-- Deadlines are rows: due, then fired once (CR-07).
create table timer (
  tenant          text not null,
  task_id         uuid not null,
  kind            text not null,
  due_at          timestamptz not null,
  fired_at        timestamptz,
  outcome         text,
  primary key (tenant, task_id, kind)
);
create index timer_due on timer (due_at) where fired_at is null;

create table contact_attempt (
  tenant          text not null,
  attempt_id      uuid not null,
  task_id         uuid not null,
  case_id         uuid,
  kind            text not null,
  part_of_day     text not null,
  reached         boolean not null,
  attempted_on    date not null,
  recorded_at     timestamptz not null,
  actor           text not null,
  primary key (tenant, attempt_id)
);
create index contact_attempt_of_task on contact_attempt (tenant, task_id);

create table alarm (
  tenant          text not null,
  alarm_id        uuid not null,
  kind            text not null,
  subject         text not null,
  raised_at       timestamptz not null,
  settled_at      timestamptz,
  primary key (tenant, alarm_id),
  unique (tenant, kind, subject)
);
