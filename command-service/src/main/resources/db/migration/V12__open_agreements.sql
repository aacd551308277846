-- Agreements that are followed to their end, so that an ordinary session finds those of its commission that are open.
create table followed_agreement (
  agreement_id varchar(120) primary key,
  commission_id varchar(120) not null,
  is_open boolean not null
);

create index followed_agreement_open on followed_agreement (commission_id) where is_open;
