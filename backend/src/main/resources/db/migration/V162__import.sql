-- A file that somebody sent in, what a dry run found in it, and what became of it.
create table import (
  id uuid primary key,
  agency text,
  key uuid,
  actor text not null,
  role text not null,
  format text not null constraint import_format_known check (format in ('IATI', 'CSV', 'XLSX', 'NDJSON', 'BUNDLE')),
  records text,
  lenient boolean not null,
  file_name text,
  size bigint not null,
  digest text not null,
  state text not null constraint import_state_known
    check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'REFUSED', 'FAILED', 'COMMITTED', 'UNDONE')),
  reason text,
  done bigint not null,
  created int not null,
  changed int not null,
  unchanged int not null,
  refused int not null,
  problems int not null,
  received_at timestamptz not null,
  changed_at timestamptz not null
);
-- The same file, sent by several at the same moment, is one import.
create unique index import_of_file on import (digest, format, coalesce(records, ''), lenient, coalesce(agency, ''))
  where state not in ('REFUSED', 'FAILED', 'UNDONE');
create index import_by_time on import (received_at, id);

-- The file itself, in pieces: any node can go on with it, also after a restart.
create table import_piece (
  import uuid not null constraint import_piece_of_import references import on delete cascade,
  position int not null,
  bytes bytea not null,
  primary key (import, position)
);

create table import_problem (
  id uuid primary key,
  import uuid not null constraint import_problem_of_import references import on delete cascade,
  position bigint not null,
  severity text not null constraint import_problem_severity_known check (severity in ('CRITICAL', 'ERROR', 'WARNING')),
  rule text,
  line int,
  path text,
  sheet text,
  "row" int,
  "column" text,
  value text,
  detail text not null,
  constraint import_problem_once unique (import, position)
);

-- What becomes of each record, in the order of the file. Once committed: the version it then had, and what it was before.
create table import_record (
  id uuid primary key,
  import uuid not null constraint import_record_of_import references import on delete cascade,
  position bigint not null,
  type text not null,
  record text,
  label text not null,
  effect text not null constraint import_record_effect_known check (effect in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  line int,
  path text,
  sheet text,
  "row" int,
  version int,
  before jsonb,
  constraint import_record_once unique (import, position)
);
