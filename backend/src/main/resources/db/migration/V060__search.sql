-- A text as the `search` columns hold it: lower case without accents.
create function plain(value text) returns text language sql immutable parallel safe return
  lower(regexp_replace(normalize(value, NFD), '[\u0300-\u036f\u064b-\u065f\u0670]', '', 'g'));

-- A pattern for texts that have this part, whose % and _ mean themselves.
create function pattern_of(part text) returns text language sql immutable parallel safe return
  '%' || regexp_replace(part, '([\\%_])', '\\\1', 'g') || '%';

-- Public records with a name like this one, so many of each kind at most. How alike words must be is a setting that the
-- trigram indexes are asked with; and the planner would rather compare every text, for it takes that for cheap.
create function named_like(needle text, most int) returns table (type text, id text, search text)
  language sql stable set pg_trgm.word_similarity_threshold = 0.4 set enable_seqscan = off as $$
  (select 'agency', a.id, a.search from agency a where a.search %> needle limit most)
  union all
  (select 'cluster', c.id, c.search from cluster c where c.search %> needle limit most)
  union all
  (select 'intervention', i.id, i.search from intervention i where i.search %> needle and not i.draft limit most)
$$;
