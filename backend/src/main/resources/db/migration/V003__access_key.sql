create table access_key (
  id uuid primary key,
  label text not null,
  agency text,
  role text not null constraint access_key_role_known check (role in ('STEWARD', 'EDITOR', 'READER')),
  prefix text not null,
  hash bytea not null constraint access_key_hash_unique unique constraint access_key_hash_is_sha256 check (length(hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint access_key_has_agency check (role = 'STEWARD' or agency is not null)
);
