-- How many digits after the point a currency is counted with (ISO 4217).
create function minor_digits(code text) returns int language sql immutable parallel safe return
  case
    when code in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
    when code in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
    when code in ('CLF', 'UYW') then 4
    else 2
  end;

-- What share of an intervention falls to each of its clusters: as given, or else equal ones. '-' stands for none.
create view intervention_share (intervention, position, cluster, numerator, denominator, equal) as
  select i.id, coalesce(k.position, 0), coalesce(k.cluster, '-'), coalesce(k.share, 1),
    case when k.share is not null then 100 else greatest((select count(*) from intervention_cluster n where n.intervention = i.id), 1) end,
    k.share is null and (select count(*) from intervention_cluster n where n.intervention = i.id) > 1
  from intervention i left join intervention_cluster k on k.intervention = i.id;

-- What falls to a cluster is split equally over its provinces and its classes of ISIC. '-' stands for none known.
create view cluster_slice_now (cluster, position, province, sector, slices) as
  select cluster, row_number() over (partition by cluster order by province, sector), province, sector, count(*) over (partition by cluster)
  from (select distinct c.id as cluster, coalesce(p.province, '-') as province from cluster c left join cluster_place p on p.cluster = c.id) provinces
  join (select distinct c.id as cluster, coalesce(class, '-') as sector from cluster c left join unnest(c.sector_isic) class on true) sectors using (cluster);

-- Amounts in parts that add up to the whole to its last digit. Each cluster gets its share rounded down to the last digit
-- that the amount was reported with (at least the currency's minor unit), and what is left goes, a digit each, to those that
-- lost most by that: the largest remainder, the first of equals. A refund is split as what it takes back.
create table cluster_slice as select * from cluster_slice_now;
alter table cluster_slice add primary key (cluster, position);

do $$
declare
  parts constant text := $view$
    create view %I (contribution, source, position, cluster, province, sector, equal, amount) as
    with whole as (
      select w.*, u.unit, abs(w.amount) * u.unit as units
      from (%s) w (contribution, source, intervention, amount, currency)
      cross join lateral (select (array[1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13])
        [1 + greatest(scale(w.amount), minor_digits(w.currency))]) u (unit)
    ), shared as (
      select w.*, s.cluster, s.position, s.equal,
        div(w.units * s.numerator, s.denominator) as least,
        row_number() over (partition by w.contribution, w.source order by mod(w.units * s.numerator, s.denominator) desc, s.position) as turn,
        w.units - sum(div(w.units * s.numerator, s.denominator)) over (partition by w.contribution, w.source) as remaining
      from whole w join intervention_share s on s.intervention = w.intervention
    ), given as (
      select s.*, s.least + case when s.turn <= s.remaining then 1 else 0 end as units_given from shared s
    )
    select g.contribution, g.source, row_number() over (partition by g.contribution, g.source order by g.position, c.position),
      g.cluster, coalesce(c.province, '-'), coalesce(c.sector, '-'), g.equal or coalesce(c.slices > 1, false),
      case
        when g.least = g.units and coalesce(c.slices, 1) = 1 then g.amount
        else sign(g.amount) * (div(g.units_given, coalesce(c.slices, 1)) + case when c.position <= mod(g.units_given, c.slices) then 1 else 0 end) / g.unit
      end
    from given g left join cluster_slice c on c.cluster = g.cluster
  $view$;
begin
  execute format(parts, 'contribution_part_now', 'select id, id, intervention, amount, currency from contribution');
  execute format(parts, 'funding_link_part',
    'select l.contribution, l.source, d.intervention, l.amount, d.currency from contribution_funding_link l join contribution d on d.id = l.contribution');
  execute format(parts, 'funding_link_source_part',
    'select l.contribution, l.source, s.intervention, l.amount, s.currency from contribution_funding_link l join contribution s on s.id = l.source');
end $$;

-- What the other party says it was otherwise by: the account that differs most, where it is in the same currency.
create view contribution_dispute (contribution, difference) as
  select distinct on (s.contribution) s.contribution, case when s.currency = c.currency then s.amount - c.amount end
  from contribution_statement s join contribution c on c.id = s.contribution
  where s.position = 'DISPUTED'
  order by s.contribution, abs(case when s.currency = c.currency then s.amount - c.amount end) desc nulls last, s.agency;

-- The parts of contributions are kept, since figures by cluster read all of them; those of the past are worked out.
create table contribution_part as select * from contribution_part_now;
alter table contribution_part add primary key (contribution, position);

call history.follow_view('intervention_share');
call history.follow_view('cluster_slice_now');
create view as_of.cluster_slice as select * from as_of.cluster_slice_now;
call history.follow_view('contribution_part_now');
create view as_of.contribution_part as select * from as_of.contribution_part_now;
call history.follow_view('funding_link_part');
call history.follow_view('funding_link_source_part');
call history.follow_view('contribution_dispute');

create procedure contribution_part_renew(changed uuid[]) language plpgsql as $$
begin
  delete from contribution_part where contribution = any (changed);
  insert into contribution_part select * from contribution_part_now where contribution = any (changed);
end $$;

create function contribution_part_keep() returns trigger language plpgsql as $$
declare
  changed uuid[];
begin
  if tg_op = 'INSERT' then
    changed := array(select id from came);
  elsif tg_op = 'DELETE' then
    changed := array(select id from gone);
  else
    changed := array(select came.id from came join gone on gone.id = came.id
      where (came.amount, came.currency, came.intervention) is distinct from (gone.amount, gone.currency, gone.intervention));
  end if;
  if changed <> '{}' then
    call contribution_part_renew(changed);
  end if;
  return null;
end $$;
create trigger contribution_part_of_new after insert on contribution referencing new table as came
  for each statement execute function contribution_part_keep();
create trigger contribution_part_of_changed after update on contribution referencing old table as gone new table as came
  for each statement execute function contribution_part_keep();
create trigger contribution_part_of_gone after delete on contribution referencing old table as gone
  for each statement execute function contribution_part_keep();

-- Where an intervention works decides over the parts of what goes to it.
create function contribution_part_follows_clusters() returns trigger language plpgsql as $$
declare
  changed uuid[];
begin
  if tg_op = 'INSERT' then
    changed := array(select id from contribution where intervention in (select intervention from came));
  elsif tg_op = 'DELETE' then
    changed := array(select id from contribution where intervention in (select intervention from gone));
  else
    changed := array(select id from contribution where intervention in (select intervention from gone union select intervention from came));
  end if;
  if changed <> '{}' then
    call contribution_part_renew(changed);
  end if;
  return null;
end $$;
create trigger contribution_part_of_new after insert on intervention_cluster referencing new table as came
  for each statement execute function contribution_part_follows_clusters();
create trigger contribution_part_of_changed after update on intervention_cluster referencing old table as gone new table as came
  for each statement execute function contribution_part_follows_clusters();
create trigger contribution_part_of_gone after delete on intervention_cluster referencing old table as gone
  for each statement execute function contribution_part_follows_clusters();

-- And so do the provinces and classes of a cluster.
create function cluster_slice_renew(clusters text[]) returns void language plpgsql as $$
declare
  changed uuid[];
begin
  delete from cluster_slice where cluster = any (clusters);
  insert into cluster_slice select * from cluster_slice_now where cluster = any (clusters);
  changed := array(select c.id from contribution c join intervention_cluster k on k.intervention = c.intervention where k.cluster = any (clusters));
  if changed <> '{}' then
    call contribution_part_renew(changed);
  end if;
end $$;

create function cluster_slice_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform cluster_slice_renew(array(select id from came));
  elsif tg_op = 'DELETE' then
    perform cluster_slice_renew(array(select id from gone));
  elsif exists (select 1 from came join gone on gone.id = came.id where came.sector_isic is distinct from gone.sector_isic) then
    perform cluster_slice_renew(array(
      select came.id from came join gone on gone.id = came.id where came.sector_isic is distinct from gone.sector_isic));
  end if;
  return null;
end $$;
create trigger cluster_slice_of_new after insert on cluster referencing new table as came
  for each statement execute function cluster_slice_keep();
create trigger cluster_slice_of_changed after update on cluster referencing old table as gone new table as came
  for each statement execute function cluster_slice_keep();
create trigger cluster_slice_of_gone after delete on cluster referencing old table as gone
  for each statement execute function cluster_slice_keep();

create function cluster_slice_follows_places() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform cluster_slice_renew(array(select distinct cluster from came));
  elsif tg_op = 'DELETE' then
    perform cluster_slice_renew(array(select distinct cluster from gone));
  else
    perform cluster_slice_renew(array(select cluster from gone union select cluster from came));
  end if;
  return null;
end $$;
create trigger cluster_slice_of_new after insert on cluster_place referencing new table as came
  for each statement execute function cluster_slice_follows_places();
create trigger cluster_slice_of_changed after update on cluster_place referencing old table as gone new table as came
  for each statement execute function cluster_slice_follows_places();
create trigger cluster_slice_of_gone after delete on cluster_place referencing old table as gone
  for each statement execute function cluster_slice_follows_places();

create index on history.contribution (provider);
create index on history.contribution (receiver);

-- Where interventions work, for filters: the same places that amounts are split over, without the shares.
create view intervention_slice (intervention, cluster, province, sector) as
  select i.id, coalesce(k.cluster, '-'), coalesce(p.province, '-'), coalesce(s.class, '-')
  from intervention i
  left join intervention_cluster k on k.intervention = i.id
  left join cluster c on c.id = k.cluster
  left join cluster_place p on p.cluster = c.id
  left join lateral unnest(c.sector_isic) s (class) on true;
call history.follow_view('intervention_slice');
