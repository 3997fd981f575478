-- A tree of interventions has at most twenty levels: every figure of a programme walks it, and nobody may make that walk long.
create or replace function intervention_has_no_cycle() returns trigger language plpgsql as $$
declare
  above int;
  below int;
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
  with recursive up (parent, level) as (
    select parent, 1 from intervention where id = new.id
    union all
    select i.parent, up.level + 1 from intervention i join up on i.id = up.parent where up.level <= 20
  ) select max(level) into above from up;
  with recursive down (id, level) as (
    select new.id, 0
    union all
    select i.id, down.level + 1 from intervention i join down on i.parent = down.id where down.level <= 20
  ) select max(level) into below from down;
  if above + below > 20 then
    raise exception 'depth' using errcode = '23514', constraint = 'intervention_tree_has_twenty_levels';
  end if;
  return null;
end $$;
