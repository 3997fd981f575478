-- Who is part of what is kept instead of walked at every question: a figure of a programme must not take longer because
-- other programmes grow. The past, which is asked for less often, still walks.
drop view cluster_programme;
drop view intervention_ancestor;
create table intervention_ancestor (
  intervention slug not null,
  ancestor slug not null,
  distance int not null,
  primary key (intervention, ancestor)
);
create index intervention_ancestor_by_ancestor on intervention_ancestor (ancestor, intervention);

-- All that these are part of, as their parents say now. A cycle is refused at commit; until then it must only come to an end.
create function intervention_ancestors_of(ids text[]) returns setof intervention_ancestor language sql stable as $$
  with recursive up (intervention, ancestor, parent, distance) as (
    select id, id, parent, 0 from intervention where id = any (ids)
    union all
    select up.intervention, i.id, i.parent, up.distance + 1 from up join intervention i on i.id = up.parent where up.distance < 20
  )
  select intervention, ancestor, min(distance) from up group by intervention, ancestor
$$;

create function intervention_ancestor_keep() returns trigger language plpgsql as $$
declare
  moved text[];
begin
  if tg_op = 'DELETE' then
    delete from intervention_ancestor a using gone where a.intervention = gone.id;
    return null;
  elsif tg_op = 'INSERT' then
    moved := array(select id from came);
  else
    moved := array(select came.id from came join gone on gone.id = came.id where came.parent is distinct from gone.parent);
  end if;
  if moved <> '{}' then
    with recursive below (id) as (
      select unnest(moved)
      union
      select i.id from intervention i join below on i.parent = below.id
    )
    select array_agg(id) into moved from below;
    delete from intervention_ancestor where intervention = any (moved);
    insert into intervention_ancestor select * from intervention_ancestors_of(moved);
  end if;
  return null;
end $$;
create trigger intervention_ancestor_of_new after insert on intervention referencing new table as came
  for each statement execute function intervention_ancestor_keep();
create trigger intervention_ancestor_of_moved after update on intervention referencing old table as gone new table as came
  for each statement execute function intervention_ancestor_keep();
create trigger intervention_ancestor_of_gone after delete on intervention referencing old table as gone
  for each statement execute function intervention_ancestor_keep();

insert into intervention_ancestor select * from intervention_ancestors_of(array(select id from intervention));

create view cluster_programme (cluster, intervention, programme, title, level) as
  select c.cluster, c.intervention, p.id, p.title, p.level
  from intervention_cluster c
  join intervention i on i.id = c.intervention and not i.draft
  join intervention_ancestor a on a.intervention = c.intervention
  join intervention p on p.id = a.ancestor and not p.draft;

-- The topmost thing that an intervention is part of and everybody may see: each is in one programme.
create view intervention_programme (intervention, programme) as
  select a.intervention, a.ancestor
  from intervention_ancestor a join intervention p on p.id = a.ancestor and not p.draft
  where not exists (
    select 1 from intervention_ancestor b join intervention q on q.id = b.ancestor and not q.draft
    where b.intervention = a.intervention and b.distance > a.distance
  );
call history.follow_view('intervention_programme');
