create table agency (
  id slug primary key,
  name text not null,
  acronym text,
  kind text not null constraint agency_kind_known check (kind in ('GOVERNMENT', 'LOCAL_GOVERNMENT', 'OTHER_PUBLIC_SECTOR', 'INTERNATIONAL_NGO',
    'NATIONAL_NGO', 'REGIONAL_NGO', 'PARTNER_COUNTRY_NGO', 'PUBLIC_PRIVATE_PARTNERSHIP', 'MULTILATERAL', 'FOUNDATION', 'PRIVATE_SECTOR',
    'PRIVATE_SECTOR_IN_PROVIDER_COUNTRY', 'PRIVATE_SECTOR_IN_RECIPIENT_COUNTRY', 'PRIVATE_SECTOR_IN_THIRD_COUNTRY', 'ACADEMIC', 'OTHER')),
  country country not null,
  parent slug constraint agency_parent_exists references agency deferrable initially deferred,
  founded partial_date,
  dissolved partial_date,
  website text,
  search text not null,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint agency_lives_forward check (first_day(founded) <= last_day(dissolved))
);
create index agency_by_name on agency (name, id);
create index agency_by_parent on agency (parent);
create index agency_searched on agency using gin (search gin_trgm_ops);

create table agency_name (
  agency slug not null constraint agency_name_of_agency references agency on delete cascade,
  position int not null,
  name text not null,
  acronym text,
  "from" partial_date,
  "to" partial_date,
  primary key (agency, position),
  constraint agency_name_runs_forward check (first_day("from") <= last_day("to"))
);

create table agency_identifier (
  agency slug not null constraint agency_identifier_of_agency references agency on delete cascade,
  position int not null,
  scheme text not null,
  value text not null,
  primary key (agency, position),
  constraint agency_identifier_unique unique (scheme, value) deferrable initially deferred
);

create table agency_alias (
  agency slug not null constraint agency_alias_of_agency references agency on delete cascade,
  position int not null,
  alias text not null,
  primary key (agency, position)
);

-- An agency is not its own ancestor.
create function agency_has_no_cycle() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('agency_tree')); -- two writers could close a cycle that neither sees
  if exists (
    with recursive up (id, parent) as (
      select id, parent from agency where id = new.id
      union all
      select a.id, a.parent from agency a join up on a.id = up.parent
    ) cycle id set is_cycle using path
    select 1 from up where is_cycle
  ) then
    raise exception 'cycle' using errcode = '23514', constraint = 'agency_not_own_ancestor';
  end if;
  return null;
end $$;
create constraint trigger agency_tree after insert or update of parent on agency deferrable initially deferred
  for each row when (new.parent is not null) execute function agency_has_no_cycle();

alter table access_key add constraint access_key_agency_exists foreign key (agency) references agency;
