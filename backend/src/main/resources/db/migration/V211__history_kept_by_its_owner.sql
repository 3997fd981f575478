-- The register runs as a role that owns nothing: what the tables held is kept with the rights of the owner, and the running
-- register reads it alone. Nobody else makes a trigger of this function, on a table of the same name.
alter function history.keep() security definer;
alter function history.keep() set search_path = public, pg_temp;
revoke execute on function history.keep() from public;
