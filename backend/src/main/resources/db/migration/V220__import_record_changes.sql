-- What an import changes in a record, field by field, as JSON: a reader sees it before anything is written.
alter table import_record add column changes text;
