-- The refused command itself, so that the rules can be asked whether they still say no. Earlier rows have none.
alter table automation_refusal
  add column command_class varchar(255),
  add column command text;

create index automation_refusal_subject on automation_refusal (subject);
