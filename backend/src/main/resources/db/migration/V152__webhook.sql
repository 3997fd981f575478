-- Who is told of changes by HTTP. The secret signs, so it is kept to be read again: encrypted, with a key that is not here.
create table webhook (
  id uuid primary key,
  agency slug constraint webhook_agency_exists references agency,
  label text not null,
  url text not null,
  types text[] not null,
  agencies text[] not null,
  active boolean not null,
  secret bytea not null,
  earlier_secret bytea,
  earlier_until timestamptz,
  -- Sequence of the last entry of the log that deliveries were made of.
  position bigint not null constraint webhook_position_is_a_sequence check (position >= 0),
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint webhook_earlier_secret_ends check ((earlier_secret is null) = (earlier_until is null))
);
create index webhook_by_agency on webhook (agency);

create table delivery (
  id uuid primary key,
  webhook uuid not null references webhook on delete cascade,
  -- The entry it tells of; 0 when it is a test.
  sequence bigint not null,
  -- Deliveries about one record go out one after the other.
  record text not null,
  state text not null constraint delivery_state_known check (state in ('PENDING', 'DELIVERED', 'DEAD')),
  attempts int not null,
  -- When it is tried next, by whichever node comes first. Who tries it moves this on, and so has it alone for a while.
  due timestamptz not null,
  status int,
  problem text,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index delivery_of_webhook on delivery (webhook, created_at, id);
create index delivery_due on delivery (webhook, due) where state = 'PENDING';
create index delivery_in_order on delivery (webhook, record, sequence, id) where state = 'PENDING';
create index delivery_ended on delivery (ended_at) where state <> 'PENDING';
