-- Column types are PostgreSQL's; SQLite keeps what it is given (see decision 0008). What belongs to a municipality has the tenant first in its key (TE-01);
-- partners, their files and their refusals belong to none.

create table tenant (
  tenant          text primary key,
  name            text not null,
  pseudonym_key   bytea not null,
  settings        text not null
);

create table partner (
  partner         text primary key,
  name            text not null,
  kinds           text not null
);

create table covenant (
  tenant          text not null,
  covenant_id     text not null,
  partner         text not null,
  kind            text not null,
  valid_from      date not null,
  valid_until     date,
  terms           text not null,
  primary key (tenant, covenant_id)
);
create index covenant_of_partner on covenant (tenant, partner);

-- A receipt outlives its signal: it keeps a reference from being used twice (IN-08). At purge the nonce goes (IN-09).
create table receipt (
  tenant          text not null,
  signal_id       uuid not null,
  partner         text not null,
  reference       text not null,
  received_at     timestamptz not null,
  nonce           bytea,
  fingerprint     text not null,
  notices         text not null,
  primary key (tenant, signal_id),
  unique (tenant, partner, reference)
);

create table signal (
  tenant          text not null,
  signal_id       uuid not null,
  partner         text not null,
  reference       text not null,
  kind            text not null,
  type            text not null,
  crisis          boolean not null,
  received_at     timestamptz not null,
  arrived_on      date not null,
  anchored_on     date not null,
  amount_cents    bigint,
  claim_key       text not null,
  address_key     text not null,
  replaces        text,
  body            text not null,
  legal_article   text not null,
  covenant_id     text,
  rule_version    text not null,
  state           text not null,
  status          text not null,
  closed_by       text,
  delivery_id     uuid,
  delivery_row    integer,
  withdrawn       text,
  withdrawn_at    timestamptz,
  decided_at      timestamptz,
  taken_up_at     timestamptz,
  closed_at       timestamptz,
  primary key (tenant, signal_id)
);
create index signal_of_claim on signal (tenant, claim_key);
create index signal_of_address on signal (tenant, address_key, received_at);
create index signal_of_reference on signal (tenant, partner, reference);
create index signal_of_delivery on signal (delivery_id, delivery_row);

-- A refusal holds no person (IN-02).
create table refusal (
  refusal_id      uuid primary key,
  tenant          text not null,
  partner         text not null,
  refused_at      timestamptz not null,
  code            text not null,
  crisis          boolean not null,
  alarmed_at      timestamptz,
  settled_at      timestamptz
);

create table delivery (
  delivery_id     uuid primary key,
  partner         text not null,
  format          text not null,
  started_at      timestamptz not null,
  finished_at     timestamptz,
  total           integer not null,
  accepted        integer not null,
  repeated        integer not null,
  refused         integer not null,
  invalid         integer not null,
  conflicting     integer not null,
  failure         text
);

-- Only rows that need the partner's eye; an accepted row without notice is found by signal.delivery_row.
create table delivery_row (
  delivery_id     uuid not null,
  row_number      integer not null,
  outcome         text not null,
  signal_id       uuid,
  errors          text not null,
  primary key (delivery_id, row_number)
);

create table feedback (
  tenant          text not null,
  feedback_id     uuid not null,
  partner         text not null,
  signal_id       uuid not null,
  reference       text not null,
  code            text not null,
  ready_at        timestamptz not null,
  primary key (tenant, feedback_id),
  unique (tenant, signal_id, code)
);
