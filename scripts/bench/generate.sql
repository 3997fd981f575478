-- A register of a stated size, the same at every run: every value is a function of a row's number and a salt.
-- psql -v agencies=50 -v clusters=300 -v interventions=3000 -v contributions=30000 -f generate.sql
\set ON_ERROR_STOP on
set synchronous_commit = off;
begin;

-- What the triggers keep is filled in below, at once.
create procedure pg_temp.switch_triggers(how text) language plpgsql as $$
declare
  kept text;
begin
  for kept in select tablename from pg_tables where schemaname = 'history' and tablename <> 'beginning' loop
    execute format('alter table public.%I %s trigger user', kept, how);
  end loop;
end $$;
call pg_temp.switch_triggers('disable');

create function pg_temp.chance(i bigint, salt bigint) returns double precision language sql immutable strict parallel safe as
$$ select (hashint8extended(i, salt) & 9007199254740991)::double precision / 9007199254740992.0 $$;
create function pg_temp.pick(choices text[], chance double precision) returns text language sql immutable strict parallel safe as
$$ select choices[1 + floor(cardinality(choices) * chance)::int] $$;

insert into agency (id, name, kind, country, search, sources, confidence, inferred_fields, version, created_at, updated_at)
select 'agency-' || i, 'Agency ' || i,
  pg_temp.pick(array['GOVERNMENT', 'MULTILATERAL', 'LOCAL_GOVERNMENT', 'NATIONAL_NGO', 'PRIVATE_SECTOR'], pg_temp.chance(i, 2)),
  pg_temp.pick(array['PK', 'PK', 'US', 'IT', 'GB'], pg_temp.chance(i, 3)), 'agency ' || i, '[]', 'DOCUMENTED', '{}', 1, now(), now()
from generate_series(1::bigint, :agencies) i;
insert into agency_name (agency, position, name) select id, 0, name from agency;

insert into cluster (id, name, sector_label, sector_isic, complete, search, sources, confidence, inferred_fields, version, created_at, updated_at)
select 'cluster-' || i, 'Cluster ' || i, 'Sector', array[lpad((1000 + floor(80 * pg_temp.chance(i, 5)) * 25)::text, 4, '0')], false,
  'cluster ' || i, '[]', 'DOCUMENTED', '{}', 1, now(), now()
from generate_series(1::bigint, :clusters) i;
insert into cluster_place (cluster, position, name, province, country)
select 'cluster-' || i, 0, 'Place ' || i, pg_temp.pick(array['Punjab', 'Sindh', 'Khyber Pakhtunkhwa', 'Balochistan', 'Islamabad'], pg_temp.chance(i, 6)), 'PK'
from generate_series(1::bigint, :clusters) i;

-- Every hundredth is a programme, those after it its parts.
insert into intervention (id, title, level, type, status, parent, reported_by, actual_start, actual_end, draft, search, sources, confidence,
  inferred_fields, version, created_at, updated_at)
select 'work-' || i, 'Work ' || i, case when i % 100 = 1 then 'PROGRAMME' else 'PROJECT' end, 'TRAINING', 'IMPLEMENTATION',
  case when i % 100 <> 1 then 'work-' || (i - (i - 1) % 100) end,
  'agency-' || (1 + floor(:agencies * power(pg_temp.chance(i, 14), 3))::bigint),
  to_char(date '2010-01-01' + floor(5000 * pg_temp.chance(i, 12))::int, 'YYYY-MM-DD'), null, false, 'work ' || i, '[]', 'DOCUMENTED', '{}', 1, now(), now()
from generate_series(1::bigint, :interventions) i;
insert into intervention_ancestor select id, id, 0 from intervention;
insert into intervention_ancestor select id, parent, 1 from intervention where parent is not null;
-- One to three clusters each, with shares.
insert into intervention_cluster (intervention, position, cluster, share)
select 'work-' || i, k, 'cluster-' || c, case when n = 1 then 100 when k = 0 then 100 - (n - 1) * 30 else 30 end
from (
  select i, n, k, 1 + (floor(:clusters * power(pg_temp.chance(i, 16), 2))::bigint + k * 7) % :clusters as c
  from (select i, 1 + floor(3 * pg_temp.chance(i, 15))::int as n from generate_series(1::bigint, :interventions) i) s
  cross join generate_series(0, n - 1) k
) placed;

insert into cluster_slice select * from cluster_slice_now;

-- Every twentieth is passed on, whole, from the one before it: of its receiver, in its currency and at its stage.
create temp table made as
select i, coalesce(passed, i) as like_this, passed is not null as is_passed
from (select i, case when i % 20 = 0 then i - 1 end as passed from generate_series(1::bigint, :contributions) i) s;
insert into contribution (id, intervention, provider, receiver, reported_by, reference, stage, form, amount, currency, date, draft, search, sources,
  confidence, inferred_fields, version, created_at, updated_at)
select (lpad(to_hex(i), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'work-' || work,
  case when is_passed then to_agency else from_agency end, case when is_passed then from_agency else to_agency end,
  case when is_passed then to_agency else from_agency end, 'T' || i, stage, form, amount, currency, day, false, 't' || i, '[]', 'DOCUMENTED', '{}', 1, now(), now()
from (
  select i, is_passed,
    1 + floor(:interventions * pg_temp.chance(i, 20))::bigint as work,
    'agency-' || (1 + floor(:agencies * power(pg_temp.chance(like_this, 21), 3))::bigint) as from_agency,
    'agency-' || (1 + floor(:agencies * power(pg_temp.chance(like_this, 22), 2))::bigint) as to_agency,
    pg_temp.pick(array['COMMITMENT', 'COMMITMENT', 'RELEASE', 'RELEASE', 'EXPENDITURE', 'PLEDGE', 'ALLOCATION'], pg_temp.chance(like_this, 23)) as stage,
    pg_temp.pick(array['CASH', 'CASH', 'CASH', 'LOAN', 'IN_KIND', 'TECHNICAL_ASSISTANCE'], pg_temp.chance(i, 24)) as form,
    round((1000 + 1000000 * power(pg_temp.chance(like_this, 25), 4))::numeric, 2) as amount,
    pg_temp.pick(array['PKR', 'PKR', 'PKR', 'USD', 'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SEK'], pg_temp.chance(like_this, 26)) as currency,
    to_char(date '2010-01-01' + floor(5400 * pg_temp.chance(i, 27))::int, 'YYYY-MM-DD') as day
  from made
) drawn;
insert into contribution_funding_link (contribution, position, source, amount)
select d.id, 0, (lpad(to_hex(i - 1), 8, '0') || '-0000-7000-8000-000000000000')::uuid, d.amount
from made join contribution d on d.id = (lpad(to_hex(i), 8, '0') || '-0000-7000-8000-000000000000')::uuid where is_passed;

insert into contribution_part select * from contribution_part_now;
insert into funding_link_part select * from funding_link_part_now;
insert into funding_link_source_part select * from funding_link_source_part_now;

insert into exchange_rate_set (id, sealed) values ('bench', true);
insert into exchange_rate (id, rate_set, currency, period, units_per_usd, sources, confidence, inferred_fields, version, created_at, updated_at)
select uuidv7(), 'bench', currency, to_char(month, 'YYYY-MM'), round((base * (1 + 0.1 * pg_temp.chance(extract(epoch from month)::bigint, 40)))::numeric, 6),
  '[]', 'DOCUMENTED', '{}', 1, now(), now()
from (values ('PKR', 100.0), ('EUR', 0.85), ('GBP', 0.7), ('JPY', 110.0), ('CHF', 0.95), ('SEK', 8.5)) rates (currency, base)
cross join generate_series(date '2009-01-01', date '2026-12-01', interval '1 month') month;

do $$
declare
  kept text;
begin
  for kept in select tablename from pg_tables where schemaname = 'history' and tablename <> 'beginning' loop
    execute format('insert into history.%1$I select 0, 9223372036854775807, t.* from public.%1$I t', kept);
  end loop;
end $$;
set constraints all immediate;
call pg_temp.switch_triggers('enable');
commit;
set client_min_messages = error; -- what belongs to the server is not ours to look at
analyze;
