-- Whether the journal tells a demonstration's story; settled before its first record and the same ever after.
alter table journal_identity add column demonstration boolean not null default false;

-- How far a demonstration's clock is ahead of the machine's; no row until the clock is set for the first time.
create table demonstration_clock (
  ahead_ms bigint not null,
  only_row boolean primary key default true check (only_row)
);
