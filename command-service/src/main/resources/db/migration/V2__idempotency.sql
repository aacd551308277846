-- One row per Idempotency-Key, written in the transaction of the events it led to: what arrives twice happens once.
create table idempotency (
  key varchar(200) primary key,
  request_hash char(64) not null,
  answer text,
  created_at timestamptz not null
);

create index idempotency_created_at on idempotency (created_at);
