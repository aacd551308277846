-- Each short name belongs to one commission, also after the commission has got another. No register of an automation
-- decides this: it follows the store, and two acts at one time would both find the name free.
create table commission_short_name (
  short_name varchar(40) primary key,
  commission_id varchar(120) not null
);
