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
    case when k.share is null then count(*) over (partition by i.id) else 100 end,
    k.share is null and count(*) over (partition by i.id) > 1
  from intervention i left join intervention_cluster k on k.intervention = i.id;

-- What falls to a cluster is split equally over its provinces and its classes of ISIC. '-' stands for none known.
create view cluster_slice (cluster, position, province, sector, slices) as
  select cluster, row_number() over (partition by cluster order by province, sector), province, sector, count(*) over (partition by cluster)
  from (select distinct c.id as cluster, coalesce(p.province, '-') as province from cluster c left join cluster_place p on p.cluster = c.id) provinces
  join (select distinct c.id as cluster, coalesce(class, '-') as sector from cluster c left join unnest(c.sector_isic) class on true) sectors using (cluster);

-- Amounts in parts that add up to the whole to its last digit. Each cluster gets its share rounded down to the last digit
-- that the amount was reported with (at least the currency's minor unit), and what is left goes, a digit each, to those that
-- lost most by that: the largest remainder, the first of equals. A refund is split as what it takes back.
do $$
declare
  parts constant text := $view$
    create view %I (contribution, source, position, cluster, province, sector, equal, amount) as
    with whole as (
      select w.*, u.unit, abs(w.amount) * u.unit as units
      from (%s) w (contribution, source, intervention, amount, currency)
      cross join lateral (select ('1e' || greatest(scale(w.amount), minor_digits(w.currency)))::numeric) u (unit)
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
  execute format(parts, 'contribution_part', 'select id, id, intervention, amount, currency from contribution');
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

call history.follow_view('intervention_share');
call history.follow_view('cluster_slice');
call history.follow_view('contribution_part');
call history.follow_view('funding_link_part');
call history.follow_view('funding_link_source_part');
call history.follow_view('contribution_dispute');

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
