-- Rates come in sets. What a set said once stays said: other rates are another set.
create table exchange_rate_set (
  id slug primary key
);

create table exchange_rate (
  id uuid primary key,
  rate_set slug not null constraint exchange_rate_set_exists references exchange_rate_set,
  currency currency not null,
  period partial_date not null,
  units_per_usd amount not null constraint exchange_rate_is_positive check (units_per_usd > 0),
  earliest date not null generated always as (first_day(period)) stored,
  latest date not null generated always as (last_day(period)) stored,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint exchange_rate_once unique (rate_set, currency, period)
);
create index exchange_rate_by_period on exchange_rate (earliest, id);
