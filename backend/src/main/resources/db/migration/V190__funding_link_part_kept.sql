set local statement_timeout = 0; -- the larger the register the longer

-- The parts of what is passed on are kept as well: a figure by cluster joins them with one another, and only of a table does
-- the database know how many there are and find them by an index. Those of the past are worked out.
alter view funding_link_part rename to funding_link_part_now;
create table funding_link_part as select * from funding_link_part_now;
alter table funding_link_part add primary key (contribution, source, position);

alter view funding_link_source_part rename to funding_link_source_part_now;
create table funding_link_source_part as select * from funding_link_source_part_now;
alter table funding_link_source_part add primary key (contribution, source, position);
create index on funding_link_source_part (source);

create or replace procedure contribution_part_renew(changed uuid[]) language plpgsql as $$
begin
  delete from contribution_part where contribution = any (changed);
  insert into contribution_part select * from contribution_part_now where contribution = any (changed);
  if exists (select 1 from contribution_funding_link where contribution = any (changed)) then
    delete from funding_link_part where contribution = any (changed);
    insert into funding_link_part select * from funding_link_part_now where contribution = any (changed);
  end if;
  if exists (select 1 from contribution_funding_link where source = any (changed)) then
    delete from funding_link_source_part where source = any (changed);
    insert into funding_link_source_part select * from funding_link_source_part_now where source = any (changed);
  end if;
end $$;

create procedure funding_link_part_renew(funded uuid[]) language plpgsql as $$
begin
  delete from funding_link_part where contribution = any (funded);
  insert into funding_link_part select * from funding_link_part_now where contribution = any (funded);
  delete from funding_link_source_part where contribution = any (funded);
  insert into funding_link_source_part select * from funding_link_source_part_now where contribution = any (funded);
end $$;

create function funding_link_part_keep() returns trigger language plpgsql as $$
declare
  funded uuid[];
begin
  if tg_op = 'INSERT' then
    funded := array(select distinct contribution from came);
  elsif tg_op = 'DELETE' then
    funded := array(select distinct contribution from gone);
  else
    funded := array(select contribution from gone union select contribution from came);
  end if;
  if funded <> '{}' then
    call funding_link_part_renew(funded);
  end if;
  return null;
end $$;
create trigger funding_link_part_of_new after insert on contribution_funding_link referencing new table as came
  for each statement execute function funding_link_part_keep();
create trigger funding_link_part_of_changed after update on contribution_funding_link referencing old table as gone new table as came
  for each statement execute function funding_link_part_keep();
create trigger funding_link_part_of_gone after delete on contribution_funding_link referencing old table as gone
  for each statement execute function funding_link_part_keep();

call history.follow_view('funding_link_part_now');
call history.follow_view('funding_link_source_part_now');
