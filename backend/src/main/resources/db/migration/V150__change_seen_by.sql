-- Who sees an entry, for it outlives the record it is about. One that is not open is a draft's: the agency whose drafts it
-- shows sees it, and nobody but stewards when they are not all of one agency. One that is open may have named a draft: then
-- "shown" is what everybody sees, and the whole of it is for the agency whose draft that was.
alter table change
  add column draft_of text,
  add column shown jsonb,
  add column whole_for text,
  -- Of which agency the actor was. Others are told this, and not who it was.
  add column actor_agency text,
  -- Makes the hash of what is not shown impossible to guess.
  add column salt uuid not null default gen_random_uuid();

alter table change disable trigger change_no_rewriting;
update change set draft_of = agency where not open and type <> 'adoption';
alter table change enable trigger change_no_rewriting;

-- Triggers refuse it already; now the register's role may not even try.
revoke update, delete, truncate on change from current_user;
create or replace view as_of.change as select * from public.change where sequence <= as_of.moment();
