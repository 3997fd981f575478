-- A whole register as one archive, as GET /archive gives it.
alter table import drop constraint import_format_known;
alter table import add constraint import_format_known check (format in ('IATI', 'CSV', 'XLSX', 'NDJSON', 'BUNDLE', 'ARCHIVE'));
