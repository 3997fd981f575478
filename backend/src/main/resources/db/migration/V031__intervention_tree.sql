-- An intervention is not its own ancestor. Two writers could close a cycle that neither sees: they take turns.
create function intervention_has_no_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('intervention_tree'));
  if exists (
    with recursive up (id, parent) as (
      select id, parent from intervention where id = new.id
      union all
      select i.id, i.parent from intervention i join up on i.id = up.parent
    ) cycle id set is_cycle using path
    select 1 from up where is_cycle
  ) then
    raise exception 'cycle' using errcode = '23514', constraint = 'intervention_not_own_ancestor';
  end if;
  return null;
end $$;
create constraint trigger intervention_tree after insert or update of parent on intervention deferrable initially deferred
  for each row when (new.parent is not null) execute function intervention_has_no_cycle();

-- Every intervention with all that it is part of, itself included.
create recursive view intervention_ancestor (intervention, ancestor, distance) as
  select id, id, 0 from intervention
  union all
  select a.intervention, i.parent, a.distance + 1 from intervention_ancestor a join intervention i on i.id = a.ancestor where i.parent is not null;
