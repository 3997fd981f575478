-- The counterpart's share of each stage, from a file of contributions alone, with DuckDB:
--   curl -f "http://127.0.0.1:8080/api/v1/contributions?in=USD&draft=false&format=parquet" -o contributions.parquet
--   duckdb < counterpart-share.sql
with nets as (
  select stage,
    coalesce(sum("counted.net") filter ("providerSide" = 'DONOR'), 0) as donors,
    coalesce(sum("counted.net") filter ("providerSide" = 'COUNTERPART'), 0) as counterpart,
    count(*) filter (amount is null) as unvalued,
    count(*) filter (amount is not null and "counted.net" is null) as unconverted
  from 'contributions.parquet'
  group by stage)
select stage, donors, counterpart, counterpart / nullif(donors + counterpart, 0) as share, unvalued, unconverted
from nets;
