-- What a heading of an agency's own tables means: one of our columns, or none, and then what stands below is left out.
-- Headings without an agency are the stewards'.
create table heading_meaning (
  id uuid primary key,
  agency text,
  records text not null,
  heading text not null,
  "column" text,
  constraint heading_meaning_once unique nulls not distinct (agency, records, heading)
);

-- What they meant when a file came in, as JSON: it is committed as it was tried. The same file with others is another import.
alter table import add column headings text;
drop index import_of_file;
create unique index import_of_file
  on import (digest, format, coalesce(records, ''), lenient, coalesce(agency, ''), md5(coalesce(headings, '')))
  where state not in ('REFUSED', 'FAILED', 'UNDONE');
