-- Whoever signs in: by a personal key, or at the identity provider that knows them by issuer and subject.
create table person (
  id uuid primary key,
  name text not null,
  email text,
  issuer text,
  subject text,
  created_at timestamptz not null,
  constraint person_identity_unique unique (issuer, subject),
  constraint person_identity_is_whole check ((issuer is null) = (subject is null))
);

create table person_role (
  id uuid primary key,
  person uuid not null constraint person_role_person_exists references person,
  role text not null constraint person_role_known check (role in ('STEWARD', 'EDITOR', 'READER')),
  agency text constraint person_role_agency_exists references agency,
  given_at timestamptz not null,
  constraint person_role_once unique nulls not distinct (person, role, agency),
  constraint person_role_has_agency check (role = 'STEWARD' or agency is not null)
);
create index person_role_of_agency on person_role (agency);
