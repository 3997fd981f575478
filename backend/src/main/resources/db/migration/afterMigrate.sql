-- What the role may do that the register runs as, after every migration: what it takes to keep records, and nothing to the
-- log but to add to it. Where the register runs as the owner of the tables there is nobody to grant to.
do $$
declare
  runtime constant text := '${runtime}';
  append_only constant text[] := array['change', 'seal', 'security_event'];
  followed record;
begin
  if runtime in ('', current_user) then
    return;
  end if;
  execute format('grant usage on schema public, history, as_of to %I', runtime);
  execute format('grant select on all tables in schema history, as_of to %I', runtime);
  execute format('grant usage on all sequences in schema public to %I', runtime);
  for followed in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') loop
    execute format('revoke all on public.%I from %I', followed.relname, runtime);
    execute format('grant %s on public.%I to %I',
      case
        when followed.relname = any (append_only) then 'select, insert'
        when followed.relname = 'flyway_schema_history' then 'select'
        else 'select, insert, update, delete'
      end, followed.relname, runtime);
  end loop;
end $$;
