-- register_key: how the source names a person or household, so that loading again finds it again.
create table household (
  tenant          text not null,
  household_id    uuid not null,
  register_key    text,
  primary key (tenant, household_id),
  unique (tenant, register_key)
);

create table resident (
  tenant          text not null,
  person_id       uuid not null,
  register_key    text not null,
  bsn             text,
  first_names     text,
  prefix          text,
  surname         text not null,
  partner_prefix  text,
  partner_surname text,
  name_usage      text not null,
  surname_key     text not null,
  partner_key     text,
  born            text,
  secrecy         boolean not null,
  investigated    boolean not null,
  state           text not null,
  state_since     date,
  primary key (tenant, person_id),
  unique (tenant, register_key)
);
create index resident_by_birth on resident (tenant, born, surname_key);
create index resident_by_bsn on resident (tenant, bsn);

create table residence (
  tenant          text not null,
  person_id       uuid not null,
  household_id    uuid not null,
  address_key     text not null,
  premises_key    text not null,
  street          text,
  house_number    integer not null,
  house_letter    text,
  addition        text,
  postcode        text not null,
  town            text,
  valid_from      date not null,
  valid_until     date,
  part_time       boolean not null,
  primary key (tenant, person_id, household_id, valid_from)
);
create index residence_at_premises on residence (tenant, premises_key);
create index residence_in_household on residence (tenant, household_id);

-- A load is one mutation without a person: whoever follows the sequence reads everything again.
create table register_mutation (
  tenant          text not null,
  sequence        bigint not null,
  kind            text not null,
  person_id       uuid,
  effective_on    date,
  recorded_at     timestamptz not null,
  primary key (tenant, sequence)
);

create table register_state (
  tenant          text primary key,
  sequence        bigint not null,
  loaded_at       timestamptz not null
);

create table team (
  tenant          text not null,
  team_id         text not null,
  name            text not null,
  mandate         text,
  mandate_role    text,
  mandate_from    date,
  mandate_until   date,
  capacity        integer not null,
  fallback        boolean not null,
  primary key (tenant, team_id)
);

-- Which buurt an address is in, by year, and which team works there (CA-04).
create table area (
  tenant          text not null,
  year            integer not null,
  postcode        text not null,
  number_from     integer not null,
  number_until    integer not null,
  side            text not null,
  buurt           text not null,
  primary key (tenant, year, postcode, number_from, side)
);

create table area_team (
  tenant          text not null,
  buurt           text not null,
  team_id         text not null,
  valid_from      date not null,
  valid_until     date,
  primary key (tenant, buurt, team_id, valid_from)
);
