-- What is public names nothing that is not: so no list, figure or page has to hide half of a record. A draft names drafts
-- of its own agency only; one of another agency is answered as if it were not there.
create function contribution_must_name_what_its_readers_see(one uuid) returns void language plpgsql as $$
declare
  c contribution;
  goal intervention;
  source contribution;
begin
  perform pg_advisory_xact_lock(hashtext('contribution_funding'));
  select * into c from contribution where id = one;
  select * into goal from intervention i where i.id = c.intervention and i.draft and not (c.draft and i.reported_by = c.reported_by);
  if found and goal.reported_by = c.reported_by then
    raise exception 'contribution %', one using errcode = '23514', constraint = 'contribution_to_draft_is_draft';
  elsif found then
    raise exception 'contribution %', one using errcode = '23503', constraint = 'contribution_intervention_exists',
      detail = format('Key (intervention)=(%s) is not present in table "intervention".', goal.id);
  end if;
  select s.* into source from contribution_funding_link l join contribution s on s.id = l.source
    where l.contribution = one and s.draft and not (c.draft and s.reported_by = c.reported_by) limit 1;
  if found and source.reported_by = c.reported_by then
    raise exception 'contribution %', one using errcode = '23514', constraint = 'contribution_funded_by_draft_is_draft';
  elsif found then
    raise exception 'contribution %', one using errcode = '23503', constraint = 'contribution_funding_link_source_exists',
      detail = format('Key (source)=(%s) is not present in table "contribution".', source.id);
  end if;
  if c.draft and exists (
    select 1 from contribution_funding_link l join contribution d on d.id = l.contribution
    where l.source = one and not (d.draft and d.reported_by = c.reported_by)
  ) then
    raise exception 'contribution %', one using errcode = '23514', constraint = 'contribution_draft_funds_none_but_drafts';
  end if;
  if c.draft and exists (select 1 from contribution_statement s where s.contribution = one) then
    raise exception 'contribution %', one using errcode = '23514', constraint = 'contribution_with_statement_is_public';
  end if;
end $$;

create function contribution_draft_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_must_name_what_its_readers_see(new.id);
  return null;
end $$;
create constraint trigger contribution_added after insert on contribution deferrable initially deferred
  for each row execute function contribution_draft_must_hold();
create constraint trigger contribution_published after update on contribution deferrable initially deferred
  for each row when ((old.draft, old.intervention, old.reported_by) is distinct from (new.draft, new.intervention, new.reported_by))
  execute function contribution_draft_must_hold();

create function contribution_part_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_must_name_what_its_readers_see(new.contribution);
  return null;
end $$;
create constraint trigger contribution_link_draft after insert or update on contribution_funding_link deferrable initially deferred
  for each row execute function contribution_part_must_hold();
create constraint trigger contribution_statement_draft after insert or update on contribution_statement deferrable initially deferred
  for each row execute function contribution_part_must_hold();

create function intervention_draft_must_hold() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('contribution_funding'));
  if exists (
    select 1 from contribution c join intervention i on i.id = c.intervention
    where i.id = new.id and i.draft and not (c.draft and c.reported_by = i.reported_by)
  ) then
    raise exception 'intervention %', new.id using errcode = '23514', constraint = 'intervention_with_contributions_is_public';
  end if;
  return null;
end $$;
create constraint trigger intervention_published after update on intervention deferrable initially deferred
  for each row when (new.draft and (old.draft, old.reported_by) is distinct from (new.draft, new.reported_by))
  execute function intervention_draft_must_hold();
