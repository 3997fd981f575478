create table adoption (
  id uuid primary key,
  from_intervention slug not null constraint adoption_origin_exists references intervention,
  from_cluster slug constraint adoption_origin_cluster_exists references cluster,
  adopter slug not null constraint adoption_adopter_exists references agency,
  to_intervention slug constraint adoption_result_exists references intervention,
  mechanism text not null constraint adoption_mechanism_known check (mechanism in ('EXPANSION', 'REPLICATION', 'ADAPTATION', 'STUDY')),
  stage text not null constraint adoption_stage_known check (stage in ('INTEREST', 'AGREED', 'STARTED', 'ESTABLISHED', 'ABANDONED')),
  date partial_date,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint adoption_leads_elsewhere check (from_intervention <> to_intervention)
);
create index adoption_by_origin on adoption (from_intervention, to_intervention);
create index adoption_by_origin_cluster on adoption (from_cluster);
create index adoption_by_adopter on adoption (adopter);
create index adoption_by_result on adoption (to_intervention);

create table adoption_cluster (
  adoption uuid not null constraint adoption_cluster_of_adoption references adoption on delete cascade,
  position int not null,
  cluster slug not null constraint adoption_cluster_exists references cluster,
  primary key (adoption, position),
  constraint adoption_cluster_once unique (adoption, cluster) deferrable initially deferred
);
create index adoption_cluster_by_cluster on adoption_cluster (cluster, adoption);

-- Steps stand in the order they were told in, not by date: sources give many without one, and some only a year.
create table adoption_step (
  adoption uuid not null constraint adoption_step_of_adoption references adoption on delete cascade,
  position int not null,
  stage text not null constraint adoption_step_stage_known check (stage in ('INTEREST', 'AGREED', 'STARTED', 'ESTABLISHED', 'ABANDONED')),
  date partial_date,
  note text,
  primary key (adoption, position),
  constraint adoption_step_once unique (adoption, stage) deferrable initially deferred
);
