-- A person signed in at a browser. The browser holds a random text, the register only its hash.
create table browser_session (
  id uuid primary key,
  hash bytea not null constraint browser_session_hash_unique unique
    constraint browser_session_hash_is_sha256 check (length(hash) = 32),
  person uuid not null constraint browser_session_person_exists references person,
  key uuid constraint browser_session_key_exists references access_key,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index browser_session_of_person on browser_session (person);
create index browser_session_age on browser_session (expires_at);
