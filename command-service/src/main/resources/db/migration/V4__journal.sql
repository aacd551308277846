-- Every event once, at a position that never means another event. The bytes are those that are published.
create table journal (
  position bigint primary key,
  event_id varchar(255) not null unique,
  subject varchar(255) not null,
  sequence bigint not null,
  type varchar(255) not null,
  bytes bytea not null,
  leaf_hash char(64) not null,
  recorded_at timestamptz not null,
  unique (subject, sequence)
);

-- Which journal this is; it goes wherever the journal's rows go.
create table journal_identity (
  id uuid not null,
  only_row boolean primary key default true check (only_row)
);

insert into journal_identity (id) values (gen_random_uuid());
