-- A snapshot of the whole public register is an entry of the change log with a name: the tables as they were after it make
-- the same archive again, whose length and hash are kept here to tell.
create table archive_snapshot (
  id uuid primary key,
  taken_at timestamptz not null,
  entry bigint not null,
  at timestamptz not null,
  release text not null,
  bytes bigint not null constraint archive_snapshot_is_not_empty check (bytes > 0),
  sha256 text not null constraint archive_snapshot_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
