-- A file that a fact names is never swept: what stored facts name so far, whichever value of theirs names it.
-- A text that looks like this has its quotes escaped in JSON and is not taken.
create temporary table named_file on commit drop as
select distinct found[1] as sha256
from domainevententry,
  regexp_matches(convert_from(payload, 'UTF8'), '"sha256"\s*:\s*"([0-9a-f]{64})"', 'g') as found;

update evidence_file set referenced_at = now()
where referenced_at is null and sha256 in (select sha256 from named_file);

-- Files that facts name and whose bytes were not here at that time: historic, or swept before this was kept.
create table absent_file (
  sha256 char(64) primary key
);

insert into absent_file (sha256)
select sha256 from named_file where sha256 not in (select sha256 from evidence_file);

-- The name belongs to each act; the first sender's is nobody else's to read. Who staged a file counts for the quota.
alter table evidence_file drop column name;
alter table evidence_file add column staged_by varchar(255) not null default '';
