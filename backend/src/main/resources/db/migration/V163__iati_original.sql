-- What an IATI file said of a record, word for word: what the register has no field for is given back by an export.
create table iati_original (
  type text not null,
  record text not null,
  version text not null,
  code text,
  provider_activity text,
  receiver_activity text,
  xml text not null,
  primary key (type, record)
);
create index iati_original_by_receiver on iati_original (receiver_activity) where receiver_activity is not null;
