-- What should have followed from a fact and was refused by a rule: passed over, shown on health, for a person to look into.
create table automation_refusal (
  trigger_id varchar(255) not null,
  command_type varchar(100) not null,
  subject varchar(255) not null,
  code varchar(100) not null,
  refused_at timestamptz not null,
  primary key (trigger_id, command_type, subject)
);

create index automation_refusal_refused_at on automation_refusal (refused_at);
