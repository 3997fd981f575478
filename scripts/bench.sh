#!/usr/bin/env bash
# Figures of the packaged register on this machine: starts, memory at rest, milliseconds per list; then what figures cost
# on generated registers (SCALES='S M'), beside PostgreSQL alone with the same statements, and whole files beside COPY. Plans:
# target/reports/bench.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh
# shellcheck source=scripts/server.sh
. scripts/server.sh

need_tools
for program in psql pgbench; do
  command -v "$program" >/dev/null || say_missing "$program is missing: install PostgreSQL's programs (on Debian: postgresql)."
done
stop_if_missing
build_backend
build_frontend
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
log=$folder/register.log
CDP_STEWARD_KEY="cdp_$(node -p 'crypto.randomBytes(32).toString("base64url")')"
export CDP_STEWARD_KEY CDP_LIMIT_READS=0 CDP_LIMIT_WRITES=0

now() { node -p 'Date.now()'; }

timed_start() {
  local began
  began=$(now)
  start_server "$folder/data" "$log"
  echo "$1: $(($(now) - began)) ms to the first answer"
}

timed_start 'first start'
stop_server
timed_start 'second start'
echo "memory at rest: $(($(ps -o rss= -p "$server_pid") / 1024)) MiB (java)"
node scripts/time-lists.mjs "$BACKEND_URL"
stop_server

# Where the embedded database listens, as psql and pgbench want it.
database_of() {
  echo "host=127.0.0.1 port=$(sed -n 4p "$1/postgres/postmaster.pid") dbname=cdp user=cdp password=$(cat "$1/password")"
}

explain_statements() {
  cat >>"$1/postgres/postgresql.conf" <<'SETTINGS'
session_preload_libraries = 'auto_explain' # auto_explain
auto_explain.log_min_duration = 0
auto_explain.log_analyze = on
auto_explain.log_buffers = on
SETTINGS
}

bench_scale() {
  local data=$folder/$1 reports=$PWD/target/reports/bench/$1
  shift
  start_server "$data" "$log"
  psql -q "$@" -f scripts/bench/generate.sql "$(database_of "$data")"
  stop_server
  explain_statements "$data"
  start_server "$data" "$log"
  DATABASE=$(database_of "$data") node scripts/bench/figures.mjs explain "$BACKEND_URL" "$data/postgres.log" "$reports"
  stop_server
  sed -i.before /auto_explain/d "$data/postgres/postgresql.conf"
  start_server "$data" "$log"
  DATABASE=$(database_of "$data") node scripts/bench/figures.mjs measure "$BACKEND_URL" "$data/postgres.log" "$reports"
  DATABASE=$(database_of "$data") REGISTER_PID=$server_pid \
    node scripts/bench/files.mjs "$BACKEND_URL"
  DATABASE=$(database_of "$data") node scripts/bench/import.mjs "$BACKEND_URL" "$folder/files"
  stop_server
  rm -rf "$data"
}

export SEEDS=''
for scale in ${SCALES-S M}; do
  echo "== figures at $scale"
  case $scale in
    S) bench_scale S -v agencies=50 -v clusters=300 -v interventions=3000 -v contributions=30000 ;;
    M) bench_scale M -v agencies=500 -v clusters=5000 -v interventions=100000 -v contributions=1000000 ;;
    *) echo "There is no scale $scale." >&2 && exit 1 ;;
  esac
done
case " ${SCALES-S M} " in *' S '*'M '*) node scripts/bench/compare.mjs target/reports/bench ;; esac
