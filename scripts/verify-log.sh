#!/usr/bin/env bash
# Verifies an exported change log without the register: scripts/verify-log.sh FILE [HASH OF A SEAL THAT YOU KNOW]
#   curl -H 'Accept: application/x-ndjson' http://127.0.0.1:8080/api/v1/changes > log.ndjson
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=scripts/tools.sh
. "$root/scripts/tools.sh"

need_java
stop_if_missing
app=$root/backend/target/quarkus-app
if [ ! -f "$app/quarkus-run.jar" ]; then
  echo 'The backend is not built: run "make run" once, or mvn package in backend/.' >&2
  exit 2
fi
exec "$JAVA_HOME/bin/java" -cp "$app/app/*:$app/lib/main/*" org.cdp.change.seal.VerifyLog "$@"
