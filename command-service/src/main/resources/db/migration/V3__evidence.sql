-- Files of evidence by the SHA-256 of their content, in pieces so that none is ever whole in memory.
-- A file without referenced_at is staged: no fact names it yet, and the sweeper takes it after its time.
create table evidence_file (
  sha256 char(64) primary key,
  size_bytes bigint not null,
  media_type varchar(127) not null,
  name varchar(255) not null,
  stored_at timestamptz not null,
  referenced_at timestamptz
);

create index evidence_file_staged on evidence_file (stored_at) where referenced_at is null;

create table evidence_piece (
  sha256 char(64) not null references evidence_file on delete cascade,
  number integer not null,
  bytes bytea not null,
  primary key (sha256, number)
);

-- Documents are compressed already; spare the attempt.
alter table evidence_piece alter column bytes set storage external;
