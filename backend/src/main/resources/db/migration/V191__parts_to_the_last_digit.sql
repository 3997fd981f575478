set local statement_timeout = 0; -- the larger the register the longer

-- A quotient of two numerics has no more than some sixteen digits that count: it cut the parts of longer amounts. Units
-- become an amount again by a product with the value of one, which is exact.
do $$
declare
  parts constant text := $view$
    create or replace view %I (contribution, source, position, cluster, province, sector, equal, amount) as
    with whole as (
      select w.*, u.digits, abs(w.amount) * (array[1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13])[1 + u.digits] as units
      from (%s) w (contribution, source, intervention, amount, currency)
      cross join lateral (select greatest(scale(w.amount), minor_digits(w.currency))) u (digits)
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
        else sign(g.amount) * (div(g.units_given, coalesce(c.slices, 1)) + case when c.position <= mod(g.units_given, c.slices) then 1 else 0 end)
          * (array[1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13])[1 + g.digits]
      end
    from given g left join cluster_slice c on c.cluster = g.cluster
  $view$;
begin
  execute format(parts, 'contribution_part_now', 'select id, id, intervention, amount, currency from contribution');
  execute format(parts, 'funding_link_part_now',
    'select l.contribution, l.source, d.intervention, l.amount, d.currency from contribution_funding_link l join contribution d on d.id = l.contribution');
  execute format(parts, 'funding_link_source_part_now',
    'select l.contribution, l.source, s.intervention, l.amount, s.currency from contribution_funding_link l join contribution s on s.id = l.source');
end $$;

call history.follow_view('contribution_part_now');
call history.follow_view('funding_link_part_now');
call history.follow_view('funding_link_source_part_now');
create or replace view as_of.funding_link_part as select * from as_of.funding_link_part_now;
create or replace view as_of.funding_link_source_part as select * from as_of.funding_link_source_part_now;

update contribution_part p set amount = n.amount from contribution_part_now n
where (n.contribution, n.position) = (p.contribution, p.position) and n.amount <> p.amount;
update funding_link_part p set amount = n.amount from funding_link_part_now n
where (n.contribution, n.source, n.position) = (p.contribution, p.source, p.position) and n.amount <> p.amount;
update funding_link_source_part p set amount = n.amount from funding_link_source_part_now n
where (n.contribution, n.source, n.position) = (p.contribution, p.source, p.position) and n.amount <> p.amount;
