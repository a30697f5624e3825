-- Lane 0 is the crisis lane: its own dispatcher, queue and consumer (CR-02).
create table outbox (
  message_id      uuid primary key,
  lane            smallint not null,
  kind            text not null,
  body            text not null,
  trace_parent    text,
  created_at      timestamptz not null
);
create index outbox_in_order on outbox (lane, message_id);

create table inbox (
  message_id      uuid not null,
  consumer        text not null,
  handled_at      timestamptz not null,
  primary key (message_id, consumer)
);
create index inbox_by_age on inbox (handled_at);

create table parked (
  message_id      uuid not null,
  consumer        text not null,
  lane            smallint not null,
  kind            text not null,
  body            text not null,
  reason          text not null,
  attempts        integer not null,
  parked_at       timestamptz not null,
  primary key (message_id, consumer)
);
