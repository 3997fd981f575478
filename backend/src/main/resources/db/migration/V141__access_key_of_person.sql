-- A key is a machine's, with a role of its own, or a person's, with whatever roles that person has.
alter table access_key
  add person uuid constraint access_key_person_exists references person,
  alter role drop not null,
  add constraint access_key_is_of_one_kind check ((person is null) = (role is not null)),
  add constraint access_key_of_person_has_no_agency check (person is null or agency is null),
  drop constraint access_key_has_agency,
  add constraint access_key_has_agency check (person is not null or role = 'STEWARD' or agency is not null);
create index access_key_of_person on access_key (person);
