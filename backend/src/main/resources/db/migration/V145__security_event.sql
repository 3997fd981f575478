create table security_event (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  key uuid,
  person uuid,
  address text,
  detail text not null
);
create index security_event_age on security_event (at, id);

-- What was noted stays noted, as in the change log.
create function security_event_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'security events are append-only' using errcode = '23514', constraint = 'security_event_is_append_only';
end $$;
create trigger security_event_no_rewriting before update or delete on security_event
  for each row execute function security_event_is_final();
create trigger security_event_no_truncating before truncate on security_event
  for each statement execute function security_event_is_final();
