create table contribution (
  id uuid primary key,
  intervention slug not null constraint contribution_intervention_exists references intervention,
  provider slug not null constraint contribution_provider_exists references agency,
  receiver slug constraint contribution_receiver_exists references agency,
  reported_by slug not null constraint contribution_reporter_exists references agency,
  reference text,
  stage text not null constraint contribution_stage_known check (stage in ('PLEDGE', 'COMMITMENT', 'ALLOCATION', 'RELEASE', 'EXPENDITURE')),
  form text not null constraint contribution_form_known check (form in ('CASH', 'LOAN', 'IN_KIND', 'TECHNICAL_ASSISTANCE')),
  amount amount,
  currency currency,
  date partial_date,
  in_kind_quantity amount,
  in_kind_unit text,
  in_kind_description text,
  in_kind_valuation_method text,
  draft boolean not null,
  search text not null,
  earliest date generated always as (first_day(date)) stored,
  latest date generated always as (last_day(date)) stored,
  sorted date not null generated always as (coalesce(first_day(date), date '0001-01-01')) stored,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint contribution_reference_unique unique (reported_by, reference),
  constraint contribution_amount_has_currency check ((amount is null) = (currency is null))
);
create index contribution_by_date on contribution (sorted, id);
create index contribution_by_intervention on contribution (intervention);
create index contribution_by_provider on contribution (provider);
create index contribution_by_receiver on contribution (receiver);
create index contribution_searched on contribution using gin (search gin_trgm_ops);
