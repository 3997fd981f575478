-- How the ISIC classes of a cluster begin, at every depth: a class, its group, division and (as a first digit) more.
create view cluster_sector (cluster, prefix) as
  select distinct c.id, left(class, depth)
  from cluster c cross join unnest(c.sector_isic) class cross join generate_series(1, 4) depth;
