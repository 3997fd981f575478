-- How often the holder of a key may ask, where the usual limits do not fit: requests a minute, 0 for any number.
alter table access_key
  add reads_per_minute int constraint access_key_reads_not_negative check (reads_per_minute >= 0),
  add writes_per_minute int constraint access_key_writes_not_negative check (writes_per_minute >= 0);
