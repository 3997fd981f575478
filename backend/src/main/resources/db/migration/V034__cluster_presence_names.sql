-- The names that a reader chooses by, so that the concept of a cluster need not know agencies' or interventions' tables.
create or replace view cluster_presence (cluster, agency, intervention, agency_name) as
  select c.cluster, p.agency, c.intervention, a.name
  from intervention_cluster c
  join intervention i on i.id = c.intervention and not i.draft
  left join intervention_participant p on p.intervention = c.intervention
  left join agency a on a.id = p.agency;

-- What the work in a cluster is part of: each intervention there and all above it. A view of its own, for only this needs the tree.
create view cluster_programme (cluster, intervention, programme, title, level) as
  select c.cluster, c.intervention, p.id, p.title, p.level
  from intervention_cluster c
  join intervention i on i.id = c.intervention and not i.draft
  join intervention_ancestor a on a.intervention = c.intervention
  join intervention p on p.id = a.ancestor and not p.draft;
