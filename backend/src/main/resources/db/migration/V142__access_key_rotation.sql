-- Secrets that a key had before; each stays good for a stated while, so that its holder can change over in peace.
create table retired_secret (
  id uuid primary key,
  hash bytea not null constraint retired_secret_hash_unique unique
    constraint retired_secret_hash_is_sha256 check (length(hash) = 32),
  key uuid not null references access_key,
  good_until timestamptz not null
);
create index retired_secret_of_key on retired_secret (key);
