-- The version as which what an import wrote stands in the register, where a later import of the same record was undone.
alter table import_record add column stands int;
create index import_record_by_record on import_record (record, version) where version is not null;
