create table intervention (
  id slug primary key,
  title text not null,
  description text,
  level text not null constraint intervention_level_known check (level in ('PROGRAMME', 'PROJECT', 'ACTIVITY')),
  type text constraint intervention_type_known check (type in ('AWARENESS', 'DIAGNOSTIC_STUDY', 'TRAINING', 'COMMON_FACILITY', 'NETWORK', 'MARKET_ACCESS',
    'TECHNOLOGY', 'FINANCE', 'INFRASTRUCTURE', 'POLICY', 'STUDY_TOUR', 'RESEARCH', 'MATCHMAKING', 'PRODUCT_DEVELOPMENT', 'AGENT_PLACEMENT',
    'ACADEMIC_LINKAGE', 'HOSTING')),
  status text constraint intervention_status_known check (status in ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED')),
  parent slug constraint intervention_parent_exists references intervention deferrable initially deferred,
  reported_by slug not null constraint intervention_reporter_exists references agency,
  planned_start partial_date,
  planned_end partial_date,
  actual_start partial_date,
  actual_end partial_date,
  handover_agency slug constraint intervention_handover_agency_exists references agency,
  handover_date partial_date,
  handover_state text constraint intervention_handover_state_known check (handover_state in ('OPERATING', 'PARTLY_OPERATING', 'CLOSED', 'UNKNOWN')),
  handover_note text,
  draft boolean not null,
  search text not null,
  starts date not null generated always as (coalesce(first_day(actual_start), first_day(planned_start), date '0001-01-01')) stored,
  ends date generated always as (coalesce(last_day(actual_end), last_day(planned_end))) stored,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint intervention_has_type check (type is not null or level = 'PROGRAMME'),
  constraint intervention_plan_runs_forward check (first_day(planned_start) <= last_day(planned_end)),
  constraint intervention_runs_forward check (first_day(actual_start) <= last_day(actual_end)),
  constraint intervention_handover_is_whole check ((handover_agency is null) = (handover_state is null))
);
create index intervention_by_title on intervention (title, id);
create index intervention_by_start on intervention (starts, id);
create index intervention_by_parent on intervention (parent);
create index intervention_by_reporter on intervention (reported_by);
create index intervention_by_handover_agency on intervention (handover_agency);
create index intervention_searched on intervention using gin (search gin_trgm_ops);

create table intervention_participant (
  intervention slug not null constraint intervention_participant_of_intervention references intervention on delete cascade,
  position int not null,
  agency slug not null constraint intervention_participant_exists references agency,
  role text not null constraint intervention_participant_role_known check (role in ('FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING')),
  primary key (intervention, position),
  constraint intervention_participant_once unique (intervention, agency, role) deferrable initially deferred
);
create index intervention_participant_by_agency on intervention_participant (agency, intervention);

create table intervention_cluster (
  intervention slug not null constraint intervention_cluster_of_intervention references intervention on delete cascade,
  position int not null,
  cluster slug not null constraint intervention_cluster_exists references cluster,
  share amount constraint intervention_cluster_share_is_percent check (share > 0 and share <= 100),
  primary key (intervention, position),
  constraint intervention_cluster_once unique (intervention, cluster) deferrable initially deferred
);
create index intervention_cluster_by_cluster on intervention_cluster (cluster, intervention);

create table intervention_budget (
  intervention slug not null constraint intervention_budget_of_intervention references intervention on delete cascade,
  position int not null,
  period partial_date,
  amount amount not null,
  currency currency not null,
  status text not null constraint intervention_budget_status_known check (status in ('INDICATIVE', 'COMMITTED')),
  note text,
  source jsonb,
  primary key (intervention, position)
);

create table intervention_result (
  intervention slug not null constraint intervention_result_of_intervention references intervention on delete cascade,
  position int not null,
  indicator text not null,
  unit text,
  baseline amount,
  target amount,
  actual amount,
  period partial_date,
  note text,
  primary key (intervention, position),
  constraint intervention_result_says_something check (num_nonnulls(baseline, target, actual) > 0)
);

create table intervention_identifier (
  intervention slug not null constraint intervention_identifier_of_intervention references intervention on delete cascade,
  position int not null,
  scheme text not null,
  value text not null,
  primary key (intervention, position),
  constraint intervention_identifier_unique unique (scheme, value, intervention) deferrable initially deferred
);
create index intervention_identifier_by_value on intervention_identifier (value);
