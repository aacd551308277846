-- A key belongs to who acts: two people may use the same one. Rows from before have no actor and a hash of path and body
-- only; they go on matching, so that an old import still changes nothing.
alter table idempotency add column actor varchar(300) not null default '';
alter table idempotency alter column actor drop default;
alter table idempotency drop constraint idempotency_pkey;
alter table idempotency add primary key (actor, key);
create index idempotency_earlier on idempotency (key) where actor = '';
