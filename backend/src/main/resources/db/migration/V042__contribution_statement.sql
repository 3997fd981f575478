-- What the other party says of a contribution. It stands beside the report and changes no total.
create table contribution_statement (
  contribution uuid not null constraint contribution_statement_of_contribution references contribution,
  agency slug not null constraint contribution_statement_agency_exists references agency,
  position text not null constraint contribution_statement_position_known check (position in ('CONFIRMED', 'DISPUTED')),
  amount amount,
  currency currency,
  date partial_date,
  reason text,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (contribution, agency),
  constraint contribution_statement_amount_has_currency check ((amount is null) = (currency is null))
);
create index contribution_statement_by_agency on contribution_statement (agency);

create function contribution_statements_must_hold(one uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('contribution_funding'));
  if exists (
    select 1 from contribution_statement s join contribution c on c.id = s.contribution
    where c.id = one and (s.agency = c.reported_by or (s.agency = c.provider or s.agency = c.receiver) is not true)
  ) then
    raise exception 'contribution %', one using errcode = '23514', constraint = 'contribution_statement_by_other_party';
  end if;
end $$;

create function contribution_statement_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_statements_must_hold(new.contribution);
  return null;
end $$;
create constraint trigger contribution_statement_party after insert or update on contribution_statement deferrable initially deferred
  for each row execute function contribution_statement_must_hold();

create function contribution_parties_must_hold() returns trigger language plpgsql as $$
begin
  perform contribution_statements_must_hold(new.id);
  return null;
end $$;
create constraint trigger contribution_parties after update on contribution deferrable initially deferred
  for each row when ((old.provider, old.receiver, old.reported_by) is distinct from (new.provider, new.receiver, new.reported_by))
  execute function contribution_parties_must_hold();
