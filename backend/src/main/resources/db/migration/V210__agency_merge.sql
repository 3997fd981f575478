-- Two records were of one body: "merged" is the id of the one that is gone, "target" the agency that stands for both since.
create table agency_merge (
  merged slug primary key,
  name text not null,
  target slug not null constraint agency_merge_target_exists references agency,
  sources jsonb not null,
  confidence text not null,
  inferred_fields text[] not null,
  notes text,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint agency_merge_leads_elsewhere check (merged <> target)
);
create index agency_merge_by_target on agency_merge (target);
call history.follow('agency_merge', 'merged');

-- What a merge did to other records, in order, so that it can be taken back exactly: the form before it and after it.
create table agency_merge_change (
  id bigint generated always as identity primary key,
  merged slug not null constraint agency_merge_change_of_merge references agency_merge deferrable initially deferred,
  type text not null,
  record text not null,
  before jsonb,
  after jsonb
);
create index agency_merge_change_of on agency_merge_change (merged, id);

-- The id of a merged agency answers for the one it was merged into: nobody else gets it.
create function agency_id_must_be_free() returns trigger language plpgsql as $$
begin
  if exists (select 1 from agency_merge m where m.merged = new.id) then
    raise exception 'agency %', new.id using errcode = '23514', constraint = 'agency_id_was_merged';
  end if;
  return null;
end $$;
create constraint trigger agency_id_free after insert on agency deferrable initially deferred
  for each row execute function agency_id_must_be_free();
