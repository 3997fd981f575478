-- Money is passed on by who received it, or by who gave it and spends its own. And what a draft says uses up nothing: nobody
-- else sees it, so nobody else could tell what stands in the way. It has to fit once it is published.
create or replace function contribution_links_must_hold(one uuid) returns void language plpgsql as $$
declare
  broken text;
begin
  perform pg_advisory_xact_lock(hashtext('contribution_funding'));
  select case
    when s.currency is distinct from d.currency then 'contribution_funding_link_in_one_currency'
    when (d.provider = s.receiver or d.provider = s.provider) is not true then 'contribution_passes_on_what_its_provider_has'
    end
  into broken from contribution_funding_link l
  join contribution s on s.id = l.source
  join contribution d on d.id = l.contribution
  where (l.contribution = one or (l.source = one and not d.draft))
    and (s.currency is distinct from d.currency or (d.provider = s.receiver or d.provider = s.provider) is not true)
  limit 1;
  if broken is null and exists (
    select 1 from contribution s
    where s.id in (select one union all select l.source from contribution_funding_link l where l.contribution = one)
      and coalesce(s.amount, 0) < (
        select sum(l.amount) from contribution_funding_link l join contribution d on d.id = l.contribution
        where l.source = s.id and not d.draft
      )
  ) then
    broken := 'contribution_funds_no_more_than_it_is';
  end if;
  if broken is null and exists (
    select 1 from contribution c
    where c.id = one
      and coalesce(c.amount, 0) < (select sum(l.amount) from contribution_funding_link l where l.contribution = one)
  ) then
    broken := 'contribution_passes_on_no_more_than_it_is';
  end if;
  if broken is not null then
    raise exception 'contribution %', one using errcode = '23514', constraint = broken;
  end if;
end $$;

-- A source that the writer may not see is told to be missing before anything else is told of it.
create or replace function contribution_link_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_must_name_what_its_readers_see(new.contribution);
  perform contribution_links_must_hold(new.source);
  perform contribution_links_must_hold(new.contribution);
  if exists (
    with recursive up (id) as (
      select new.source
      union
      select l.source from up join contribution_funding_link l on l.contribution = up.id
    )
    select 1 from up where id = new.contribution
  ) then
    raise exception 'cycle' using errcode = '23514', constraint = 'contribution_not_funded_by_itself';
  end if;
  return null;
end $$;

drop trigger contribution_money on contribution;
create constraint trigger contribution_money after update on contribution deferrable initially deferred
  for each row when (
    (old.amount, old.currency, old.provider, old.receiver, old.draft)
      is distinct from (new.amount, new.currency, new.provider, new.receiver, new.draft)
  )
  execute function contribution_money_must_hold();
