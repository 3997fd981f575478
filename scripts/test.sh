#!/usr/bin/env bash
# Every check and test. A failing part does not keep the others from running; the last line is the sum.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh
# shellcheck source=scripts/build.sh
. scripts/build.sh
# shellcheck source=scripts/server.sh
. scripts/server.sh
# shellcheck source=scripts/keycloak.sh
. scripts/keycloak.sh

need_tools
reports=$PWD/target/reports
failed_steps=0
rm -rf "$reports" backend/target/surefire-reports frontend/test-results
mkdir -p "$reports"

step() {
  local name=$1
  shift
  echo "== $name"
  if ! "$@"; then
    echo "== $name: failed" >&2
    failed_steps=$((failed_steps + 1))
    return 1
  fi
}

in_folder() {
  (cd "$1" && shift && "$@")
}

test_units() {
  in_folder frontend npm test --silent
}

# The browser drives the packaged register with its seeds and screens.
test_in_browser() {
  local folder result=0
  CHROMIUM_PATH=$(scripts/chromium.sh) || return 1
  build_frontend || return 1
  folder=$(mktemp -d)
  CDP_STEWARD_KEY="cdp_$(node -p 'crypto.randomBytes(32).toString("base64url")')"
  # A test keeps a webhook at an address of its own, on this machine.
  CDP_WEBHOOKS_ALLOW_PRIVATE=true
  export CHROMIUM_PATH CDP_STEWARD_KEY CDP_WEBHOOKS_ALLOW_PRIVATE
  plan_keycloak
  if start_server "$folder" "$reports/register.log" && start_keycloak "$BACKEND_URL" "$reports/keycloak.log"; then
    BACKEND_URL=$BACKEND_URL in_folder frontend npm run --silent e2e || result=1
  else
    result=1
  fi
  stop_keycloak
  stop_server
  rm -rf "$folder"
  return "$result"
}

trap 'stop_keycloak; stop_server' EXIT
backend=passed
step 'Backend' verify_backend || backend=failed
# What is killed and comes back is the packaged register; `make torture` does it for longer.
if [ "$backend" = passed ]; then
  step 'Torture' env KILLS_APP=4 KILLS_DATABASE=3 TORTURE_REPORT="$reports/torture.xml" scripts/torture.sh || true
fi
if step 'Frontend packages' install_frontend; then
  step 'Frontend checks' in_folder frontend npm run --silent check || true
  step 'Frontend tests' test_units || true
  # Without a packaged backend of these sources there is nothing to look at.
  if [ "$backend" = passed ]; then step 'Browser tests' test_in_browser || true; fi
fi

echo
exec node scripts/count.mjs "$failed_steps" backend/target/surefire-reports "$reports/torture.xml" \
  frontend/test-results/unit.xml frontend/test-results/e2e.xml
