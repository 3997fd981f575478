#!/usr/bin/env bash
# Builds what is stale, then becomes the register, so that Ctrl-C reaches it.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh

export CDP_PORT="${CDP_PORT:-8080}"
export CDP_DATA="${CDP_DATA:-$PWD/.data}"
export CDP_SEEDS="${CDP_SEEDS-$PWD/seeds}"
export CDP_SCREENS="${CDP_SCREENS-$PWD/frontend/dist}"

need_tools
need_free_port "$CDP_PORT"
if [ -z "${CDP_DATABASE_URL:-}" ]; then need_writable "$CDP_DATA"; fi

build_backend
build_frontend
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar backend/target/quarkus-app/quarkus-run.jar
