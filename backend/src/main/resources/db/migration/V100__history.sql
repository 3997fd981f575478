-- What every table of records held at any time. A row of history.x is a row of x with the turn it came with and the turn it
-- went with; a turn is a number of the change log's own sequence, taken once a transaction, before its entries. So the
-- register as it was at an entry are the rows that came before it and had not gone.
create schema history;
create schema as_of;

-- The turn of this transaction. One writer at a time has one, until it commits: so turns are in the order of commits.
create function history.turn() returns bigint language plpgsql as $$
begin
  if coalesce(current_setting('cdp.turn', true), '') = '' then
    perform pg_advisory_xact_lock(hashtext('change'));
    perform set_config('cdp.turn', nextval('public.change_sequence')::text, true);
  end if;
  return current_setting('cdp.turn')::bigint;
end $$;

-- Takes the turn before a statement locks any row: two writers never wait for each other in a circle.
create function history.take_turn() returns trigger language plpgsql as $$
begin
  perform history.turn();
  return null;
end $$;

-- The last turn or entry that a reader of the past sees.
create function as_of.moment() returns bigint language sql stable parallel safe return current_setting('cdp.as_of')::bigint;

-- Where the history begins: an older state of a register that had no history yet can't be told.
create table history.beginning as select coalesce(max(sequence), 0) as sequence from change;

-- Keeps what a statement did to a table. Its arguments are the columns of the table's key.
create function history.keep() returns trigger language plpgsql as $$
declare
  now_and_on constant bigint := 9223372036854775807;
  turn bigint := history.turn();
  same text := (select string_agg(format('h.%1$I = g.%1$I', key), ' and ') from unnest(tg_argv) key);
  gone text := case tg_op when 'UPDATE' then '(select * from gone except select * from came)' else 'gone' end;
  came text := case tg_op when 'UPDATE' then '(select * from came except select * from gone)' else 'came' end;
begin
  if tg_op <> 'INSERT' then
    execute format('delete from history.%I h using %s g where %s and h.until = $1 and h.since = $2', tg_table_name, gone, same)
      using now_and_on, turn;
    execute format('update history.%I h set until = $2 from %s g where %s and h.until = $1', tg_table_name, gone, same)
      using now_and_on, turn;
  end if;
  if tg_op <> 'DELETE' then
    execute format('insert into history.%I select $2, $1, c.* from %s c', tg_table_name, came) using now_and_on, turn;
  end if;
  return null;
end $$;

-- Makes the view of a table as it was, anew when the table has got more columns.
create procedure history.follow_columns(followed text) language plpgsql as $$
declare
  added record;
  columns text;
begin
  for added in
    select a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = format('public.%I', followed)::regclass and a.attnum > 0 and not a.attisdropped
      and not exists (select 1 from pg_attribute h where h.attrelid = format('history.%I', followed)::regclass and h.attname = a.attname)
    order by a.attnum
  loop
    execute format('alter table history.%I add column %I %s', followed, added.attname, added.type);
  end loop;
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
  where a.attrelid = format('history.%I', followed)::regclass and a.attnum > 0 and not a.attisdropped and a.attname not in ('since', 'until');
  execute format('create or replace view as_of.%1$I as select %2$s from history.%1$I where since <= as_of.moment() and until > as_of.moment()',
    followed, columns);
end $$;

-- Starts the history of a table, by the columns of its key.
create procedure history.follow(followed text, variadic key text[]) language plpgsql as $$
declare
  arguments text := (select string_agg(quote_literal(k), ', ') from unnest(key) k);
begin
  execute format('create table history.%1$I as select 0::bigint as since, 9223372036854775807 as until, t.* from public.%1$I t', followed);
  execute format('create index on history.%I (%s, until)', followed, (select string_agg(quote_ident(k), ', ') from unnest(key) k));
  call history.follow_columns(followed);
  execute format('create trigger a_turn before insert or update or delete on public.%I
    for each statement execute function history.take_turn()', followed);
  execute format('create trigger history_of_new after insert on public.%I referencing new table as came
    for each statement execute function history.keep(%s)', followed, arguments);
  execute format('create trigger history_of_changed after update on public.%I referencing old table as gone new table as came
    for each statement execute function history.keep(%s)', followed, arguments);
  execute format('create trigger history_of_gone after delete on public.%I referencing old table as gone
    for each statement execute function history.keep(%s)', followed, arguments);
end $$;

-- Makes the twin of a view that shows the past: the same words over the tables as they were.
create procedure history.follow_view(followed text) language plpgsql as $$
declare
  before text := current_setting('search_path');
  definition text;
begin
  perform set_config('search_path', 'public', true);
  definition := pg_get_viewdef(format('public.%I', followed)::regclass);
  perform set_config('search_path', 'as_of, public', true);
  execute format('create or replace view as_of.%I as %s', followed, definition);
  perform set_config('search_path', before, true);
end $$;
