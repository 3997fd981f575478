#!/usr/bin/env bash
# Makes the register's role, which is no superuser, and its database. Runs once, in a fresh PostgreSQL container;
# by hand: CDP_DATABASE_PASSWORD=... POSTGRES_USER=postgres scripts/create-database.sh
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv password CDP_DATABASE_PASSWORD
create role cdp login password :'password';
create database cdp owner cdp;
SQL
