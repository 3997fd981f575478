#!/usr/bin/env bash
# Makes the database, the role that owns it, and the one that the register runs as; neither is a superuser. Runs once, in a
# fresh PostgreSQL container; by hand:
# CDP_DATABASE_OWNER_PASSWORD=... CDP_DATABASE_PASSWORD=... POSTGRES_USER=postgres scripts/create-database.sh
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password CDP_DATABASE_OWNER_PASSWORD
\getenv password CDP_DATABASE_PASSWORD
create role cdp login password :'owner_password';
create role cdp_runtime login password :'password';
create database cdp owner cdp;
SQL
