-- What spread from an intervention never leads back to it. Two writers could close a cycle that neither sees: they take turns.
create function adoption_has_no_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('adoption_graph'));
  if exists (
    with recursive reached (intervention) as (
      select to_intervention from adoption where id = new.id and to_intervention is not null
      union
      select a.to_intervention from adoption a join reached r on a.from_intervention = r.intervention where a.to_intervention is not null
    )
    select 1 from reached r join adoption a on a.id = new.id and a.from_intervention = r.intervention
  ) then
    raise exception 'cycle' using errcode = '23514', constraint = 'adoption_leads_on';
  end if;
  return null;
end $$;
create constraint trigger adoption_graph after insert or update of from_intervention, to_intervention on adoption deferrable initially deferred
  for each row when (new.to_intervention is not null) execute function adoption_has_no_cycle();
