-- A file from elsewhere does not say which of our kinds of work an activity is: that is told, not guessed.
alter table intervention drop constraint intervention_type_known;
alter table intervention add constraint intervention_type_known check (type in ('AWARENESS', 'DIAGNOSTIC_STUDY', 'TRAINING', 'COMMON_FACILITY',
  'NETWORK', 'MARKET_ACCESS', 'TECHNOLOGY', 'FINANCE', 'INFRASTRUCTURE', 'POLICY', 'STUDY_TOUR', 'RESEARCH', 'MATCHMAKING',
  'PRODUCT_DEVELOPMENT', 'AGENT_PLACEMENT', 'ACADEMIC_LINKAGE', 'HOSTING', 'OTHER'));
