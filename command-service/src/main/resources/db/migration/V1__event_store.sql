-- Axon's own tables, with its unquoted column names. Payloads are bytea: a large object would never be cleaned.
create table domainevententry (
  globalindex bigserial primary key,
  aggregateidentifier varchar(255) not null,
  sequencenumber bigint not null,
  type varchar(255),
  eventidentifier varchar(255) not null unique,
  metadata bytea,
  payload bytea not null,
  payloadrevision varchar(255),
  payloadtype varchar(255) not null,
  timestamp varchar(255) not null,
  unique (aggregateidentifier, sequencenumber)
);

create table snapshotevententry (
  aggregateidentifier varchar(255) not null,
  sequencenumber bigint not null,
  type varchar(255) not null,
  eventidentifier varchar(255) not null unique,
  metadata bytea,
  payload bytea not null,
  payloadrevision varchar(255),
  payloadtype varchar(255) not null,
  timestamp varchar(255) not null,
  primary key (aggregateidentifier, sequencenumber)
);

create table tokenentry (
  processorname varchar(255) not null,
  segment integer not null,
  token bytea,
  tokentype varchar(255),
  timestamp varchar(255),
  owner varchar(255),
  primary key (processorname, segment)
);
