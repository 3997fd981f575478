-- A set that came in whole is sealed: its rates stay as they are, and no rate is added. A set made by hand stays open.
alter table exchange_rate_set add column sealed boolean not null default false;

-- By hand each rate has a moment of its own; those that came in together share one.
update exchange_rate_set s set sealed = true
where (select count(*) > 1 and count(distinct created_at) = 1 from exchange_rate r where r.rate_set = s.id);

-- Locks the sets, so that a set is not sealed while a rate of it is under way.
create function exchange_rate_set_is_open() returns trigger language plpgsql as $$
declare
  closed boolean;
begin
  for closed in
    select s.sealed from exchange_rate_set s
    where s.id in (to_jsonb(old) ->> 'rate_set', to_jsonb(new) ->> 'rate_set')
    order by s.id for share
  loop
    if closed then
      raise exception 'sealed' using errcode = '23001', constraint = 'exchange_rate_is_never_silently_changed';
    end if;
  end loop;
  return null;
end $$;
create trigger exchange_rate_sealed after insert or update or delete on exchange_rate
  for each row execute function exchange_rate_set_is_open();
