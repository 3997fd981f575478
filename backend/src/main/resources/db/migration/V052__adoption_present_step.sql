-- An adoption has a step, and the stage and date it shows in lists are those of its last one.
create function adoption_is_at_its_last_step() returns trigger language plpgsql as $$
declare
  written jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  changed uuid := coalesce(written ->> 'adoption', written ->> 'id')::uuid;
begin
  if exists (
    select 1 from adoption a
    left join lateral (select s.stage, s.date from adoption_step s where s.adoption = a.id order by s.position desc limit 1) last on true
    where a.id = changed and (last.stage is distinct from a.stage or last.date is distinct from a.date)
  ) then
    raise exception 'steps' using errcode = '23514', constraint = 'adoption_has_steps';
  end if;
  return null;
end $$;
create constraint trigger adoption_present after insert or update on adoption deferrable initially deferred
  for each row execute function adoption_is_at_its_last_step();
create constraint trigger adoption_present after insert or update or delete on adoption_step deferrable initially deferred
  for each row execute function adoption_is_at_its_last_step();
