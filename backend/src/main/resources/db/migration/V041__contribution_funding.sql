-- How much of a contribution is money passed on from another.
create table contribution_funding_link (
  contribution uuid not null constraint contribution_funding_link_of_contribution references contribution on delete cascade,
  position int not null,
  source uuid not null constraint contribution_funding_link_source_exists references contribution deferrable initially deferred,
  amount amount not null constraint contribution_funding_link_is_positive check (amount > 0),
  primary key (contribution, position),
  constraint contribution_funding_link_once unique (contribution, source) deferrable initially deferred,
  constraint contribution_not_funded_by_itself check (source <> contribution)
);
create index contribution_funding_link_by_source on contribution_funding_link (source);

-- No money is passed on twice. Of several writers each may be right alone and wrong together: at their commits they take
-- turns, and each looks again at what those before it left.
create function contribution_links_must_hold(one uuid) returns void language plpgsql as $$
declare
  broken text;
begin
  perform pg_advisory_xact_lock(hashtext('contribution_funding'));
  select case
    when exists (
      select 1 from contribution_funding_link l
      join contribution s on s.id = l.source
      join contribution d on d.id = l.contribution
      where one in (l.source, l.contribution) and s.currency is distinct from d.currency
    ) then 'contribution_funding_link_in_one_currency'
    when (select sum(l.amount) from contribution_funding_link l where l.source = one) > coalesce(c.amount, 0)
      then 'contribution_funds_no_more_than_it_is'
    when (select sum(l.amount) from contribution_funding_link l where l.contribution = one) > coalesce(c.amount, 0)
      then 'contribution_passes_on_no_more_than_it_is'
    end
  into broken from contribution c where c.id = one;
  if broken is not null then
    raise exception 'contribution %', one using errcode = '23514', constraint = broken;
  end if;
end $$;

create function contribution_link_must_hold() returns trigger language plpgsql as $$
begin
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
create constraint trigger contribution_link after insert or update on contribution_funding_link deferrable initially deferred
  for each row execute function contribution_link_must_hold();

create function contribution_money_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_links_must_hold(new.id);
  return null;
end $$;
create constraint trigger contribution_money after update on contribution deferrable initially deferred
  for each row when (old.amount is distinct from new.amount or old.currency is distinct from new.currency)
  execute function contribution_money_must_hold();
