-- Entries of the log are sealed in batches: the root of a Merkle tree (RFC 6962) over them, and each seal names the one before.
create table seal (
  number bigint primary key,
  at timestamptz not null,
  first bigint not null,
  last bigint not null,
  entries int not null,
  root text not null constraint seal_root_is_sha256 check (root ~ '^[0-9a-f]{64}$'),
  previous text constraint seal_previous_is_sha256 check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null constraint seal_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
  constraint seal_runs_forward check (first <= last and entries between 1 and last - first + 1),
  constraint seal_names_the_one_before check ((number = 1) = (previous is null))
);
create unique index seal_by_last on seal (last);

create trigger seal_no_rewriting before update or delete on seal for each row execute function change_is_final();
create trigger seal_no_truncating before truncate on seal for each statement execute function change_is_final();
revoke update, delete, truncate on seal from current_user;
