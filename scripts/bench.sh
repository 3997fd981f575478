#!/usr/bin/env bash
# Figures of the packaged register on this machine: first and second start, memory at rest, milliseconds per list.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh
# shellcheck source=scripts/server.sh
. scripts/server.sh

need_tools
build_backend
build_frontend
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
log=$folder/register.log

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
