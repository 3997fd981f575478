create table retry (
  scope text primary key,
  fingerprint text not null,
  status int not null,
  location text,
  etag text,
  body text not null,
  at timestamptz not null
);
create index retry_age on retry (at);
