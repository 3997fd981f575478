-- When a set came in, or began: the newest is what a new file is compared with.
alter table exchange_rate_set add column loaded_at timestamptz not null default now();
call history.follow_columns('exchange_rate_set');

update exchange_rate_set s set loaded_at = coalesce((select min(r.created_at) from exchange_rate r where r.rate_set = s.id), loaded_at);
