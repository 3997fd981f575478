#!/usr/bin/env bash
# The screens of the packaged register as Lighthouse sees them, on a slow phone with a slow connection.
# Reports: target/reports/lighthouse.
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
CHROMIUM_PATH=$(scripts/chromium.sh)
export CHROMIUM_PATH
(cd scripts/lighthouse && npm ci --ignore-scripts --loglevel=error)
folder=$(mktemp -d)
trap 'stop_server; rm -rf "$folder"' EXIT
start_server "$folder/data" "$folder/register.log"
node scripts/lighthouse/measure.mjs "$BACKEND_URL" target/reports/lighthouse
