#!/usr/bin/env bash
# Writes the published contract from the code. Look at the difference before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

need_java
need_maven
stop_if_missing
(cd backend && mvn -q -B -Dmaven.test.skip=true package)
cp backend/target/openapi/openapi.yaml openapi.yaml
