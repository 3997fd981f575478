call history.follow('agency', 'id');
call history.follow('agency_name', 'agency', 'position');
call history.follow('agency_identifier', 'agency', 'position');
call history.follow('agency_alias', 'agency', 'position');
call history.follow('cluster', 'id');
call history.follow('cluster_place', 'cluster', 'position');
call history.follow('cluster_opportunity', 'cluster', 'position');
call history.follow('cluster_threat', 'cluster', 'position');
call history.follow('cluster_observation', 'cluster', 'position');
call history.follow('cluster_stage', 'cluster', 'position');
call history.follow('intervention', 'id');
call history.follow('intervention_participant', 'intervention', 'position');
call history.follow('intervention_cluster', 'intervention', 'position');
call history.follow('intervention_budget', 'intervention', 'position');
call history.follow('intervention_result', 'intervention', 'position');
call history.follow('intervention_identifier', 'intervention', 'position');
call history.follow('contribution', 'id');
call history.follow('contribution_funding_link', 'contribution', 'position');
call history.follow('contribution_statement', 'contribution', 'agency');
call history.follow('exchange_rate_set', 'id');
call history.follow('exchange_rate', 'id');
call history.follow('adoption', 'id');
call history.follow('adoption_cluster', 'adoption', 'position');
call history.follow('adoption_step', 'adoption', 'position');

create index on history.contribution (intervention);
create index on history.contribution_funding_link (source);
create index on history.intervention (parent);
create index on history.intervention_cluster (cluster);
create index on history.exchange_rate (rate_set, currency);

call history.follow_view('intervention_ancestor');
call history.follow_view('cluster_presence');
call history.follow_view('cluster_programme');
call history.follow_view('cluster_sector');

create view as_of.change as select * from public.change where sequence <= as_of.moment();
-- An instant means the last entry that was written until then.
create index change_by_instant on change (at, sequence);
