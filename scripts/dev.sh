#!/usr/bin/env bash
# The backend in dev mode, and the screens in theirs, which pass calls on to the backend.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh

# Quarkus' dev mode needs a newer Maven than many machines have.
DEV_MAVEN=3.9.16

dev_maven() {
  if at_least 3.9 "$(mvn --version | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')"; then
    command -v mvn
    return
  fi
  local maven=$PWD/.tools/apache-maven-$DEV_MAVEN/bin/mvn
  if [ ! -x "$maven" ]; then
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -DoutputDirectory="$PWD/.tools" \
      -Dartifact="org.apache.maven:apache-maven:$DEV_MAVEN:zip:bin" >&2
    chmod +x "$maven"
  fi
  echo "$maven"
}

export CDP_PORT="${CDP_PORT:-8080}"
export CDP_DATA="${CDP_DATA:-$PWD/.data}"
export CDP_SEEDS="${CDP_SEEDS-$PWD/seeds}"
export BACKEND_URL="http://127.0.0.1:$CDP_PORT"

need_tools
need_free_port "$CDP_PORT"
if [ -z "${CDP_DATABASE_URL:-}" ]; then need_writable "$CDP_DATA"; fi
install_frontend
maven=$(dev_maven)

(cd frontend && exec node node_modules/vite/bin/vite.js) &
screens=$!
trap 'kill "$screens" 2>/dev/null || true' EXIT
cd backend
"$maven" -q quarkus:dev -Dquarkus.analytics.disabled=true -Djvm.args=--enable-native-access=ALL-UNNAMED
