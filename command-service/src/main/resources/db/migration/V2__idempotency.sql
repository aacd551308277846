-- One row per Idempotency-Key, written in the transaction of the events it led to: what arrives twice happens once.
-- A key of a live act is kept for a while; one of a fact told from a source for ever (kept_until is null), so that the same
-- history can be imported again after any time.
create table idempotency (
  key varchar(200) primary key,
  request_hash char(64) not null,
  answer text,
  kept_until timestamptz
);

create index idempotency_kept_until on idempotency (kept_until);
