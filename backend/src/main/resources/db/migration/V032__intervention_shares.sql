-- Shares of clusters are given for all or for none, and then sum to exactly 100.
create function intervention_shares_are_whole() returns trigger language plpgsql as $$
declare
  changed slug := coalesce(new.intervention, old.intervention);
begin
  if exists (
    select 1 from intervention_cluster where intervention = changed
    having count(share) > 0 and (count(share) < count(*) or sum(share) <> 100)
  ) then
    raise exception 'shares' using errcode = '23514', constraint = 'intervention_shares_sum_to_100';
  end if;
  return null;
end $$;
create constraint trigger intervention_shares after insert or update or delete on intervention_cluster deferrable initially deferred
  for each row execute function intervention_shares_are_whole();
