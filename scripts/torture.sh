#!/usr/bin/env bash
# Kills the packaged register (KILLS_APP times) and its PostgreSQL (KILLS_DATABASE times) under write load, and looks
# whether every acknowledged write is there, once and whole. On Linux.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh

need_tools
build_backend
folder=$(mktemp -d)
report=${TORTURE_REPORT:-$PWD/target/reports/torture.xml}
mkdir -p "$(dirname "$report")"
if node scripts/torture.mjs "${KILLS_APP:-100}" "${KILLS_DATABASE:-30}" "$folder" "$report"; then
  rm -rf "$folder"
else
  echo "What it left is in $folder." >&2
  exit 1
fi
