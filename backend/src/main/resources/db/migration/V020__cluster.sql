create table cluster (
  id slug primary key,
  name text not null,
  sector_label text,
  sector_isic text[] constraint cluster_isic_is_a_class check (array_to_string(sector_isic, ' ') ~ '^(\d{4}( \d{4})*)?$'),
  stage text,
  complete boolean not null,
  search text not null,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint cluster_sector_is_named check (sector_label is not null or sector_isic is null)
);
create index cluster_by_name on cluster (name, id);
create index cluster_searched on cluster using gin (search gin_trgm_ops);

create table cluster_place (
  cluster slug not null constraint cluster_place_of_cluster references cluster on delete cascade,
  position int not null,
  name text not null,
  district text,
  province text,
  country country not null,
  latitude numeric constraint cluster_place_latitude_on_earth check (latitude between -90 and 90),
  longitude numeric constraint cluster_place_longitude_on_earth check (longitude between -180 and 180),
  precision text,
  primary key (cluster, position),
  constraint cluster_place_point_is_whole check ((latitude is null) = (longitude is null))
);
create index cluster_place_province on cluster_place (province, cluster);

create table cluster_opportunity (
  cluster slug not null constraint cluster_opportunity_of_cluster references cluster on delete cascade,
  position int not null,
  text text not null,
  source jsonb,
  primary key (cluster, position)
);

create table cluster_threat (
  cluster slug not null constraint cluster_threat_of_cluster references cluster on delete cascade,
  position int not null,
  text text not null,
  source jsonb,
  primary key (cluster, position)
);

-- Sources contradict one another: every observation is kept, none stands for the others.
create table cluster_observation (
  cluster slug not null constraint cluster_observation_of_cluster references cluster on delete cascade,
  position int not null,
  indicator slug not null,
  value amount not null,
  value_to amount,
  unit text not null,
  period partial_date,
  approximate boolean not null,
  scope text,
  note text,
  source jsonb not null,
  primary key (cluster, position),
  constraint cluster_observation_range_rises check (value_to >= value)
);

create table cluster_stage (
  cluster slug not null constraint cluster_stage_of_cluster references cluster on delete cascade,
  position int not null,
  stage text not null constraint cluster_stage_known check (stage in ('SELECTED', 'DIAGNOSED', 'PLANNED', 'IMPLEMENTING', 'MONITORED', 'HANDED_OVER')),
  date partial_date,
  intervention slug,
  source jsonb,
  note text,
  primary key (cluster, position),
  constraint cluster_stage_reached_once unique (cluster, stage) deferrable initially deferred,
  constraint cluster_stage_has_evidence check (intervention is not null or source is not null)
);
create index cluster_stage_by_intervention on cluster_stage (intervention);

-- Who is present in a cluster, through which intervention. Interventions are a later concept: it gives this view its rows.
create view cluster_presence (cluster, agency, intervention) as select null::slug, null::slug, null::slug where false;
