-- Compliance paths that are not closed, found by the provision they stand on or the agreement they belong to.
create table open_path (
  path_id varchar(120) primary key,
  agreement_id varchar(120) not null,
  provision_id varchar(120) not null
);

create index open_path_provision on open_path (provision_id);
create index open_path_agreement on open_path (agreement_id);
