alter table cluster_stage add constraint cluster_stage_intervention_exists foreign key (intervention) references intervention deferrable initially deferred;

-- An agency works in a cluster when it takes part in an intervention there. Drafts are nobody's presence yet.
create or replace view cluster_presence (cluster, agency, intervention) as
  select c.cluster, p.agency, c.intervention
  from intervention_cluster c
  join intervention i on i.id = c.intervention and not i.draft
  left join intervention_participant p on p.intervention = c.intervention;
