#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh

need_tools
(cd backend && mvn -q -B spotless:apply)
install_frontend
(cd frontend && npm run --silent format)
