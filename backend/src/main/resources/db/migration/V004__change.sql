create sequence change_sequence;

create table change (
  sequence bigint primary key,
  at timestamptz not null,
  operation text not null constraint change_operation_known check (operation in ('CREATE', 'UPDATE', 'DELETE')),
  type text not null,
  record text not null,
  label text not null,
  agency text,
  actor uuid,
  actor_label text not null,
  version int not null,
  open boolean not null,
  after jsonb,
  constraint change_shows_record check ((operation = 'DELETE') = (after is null))
);
create index change_of_record on change (type, record, sequence);
create index change_of_agency on change (agency, sequence);

-- History is written once. Not even the application changes it.
create function change_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the change log is append-only' using errcode = '23514', constraint = 'change_is_append_only';
end $$;
create trigger change_no_rewriting before update or delete on change for each row execute function change_is_final();
create trigger change_no_truncating before truncate on change for each statement execute function change_is_final();
