# Builds what is older than its sources. Sourced, never run.
# shellcheck shell=bash

# A build is stamped with the time it began, so that an edit made meanwhile is not missed.
is_stale() {
  local stamp=$1
  shift
  [ ! -f "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -print -quit)" ]
}

built=backend/target/.built

# Builds it, with every check and test.
verify_backend() {
  local started
  started=$(mktemp)
  (cd backend && mvn -B -ntp verify -Pcheck) || return 1
  mv "$started" "$built"
}

build_backend() {
  local started
  if [ -f backend/target/quarkus-app/quarkus-run.jar ] && ! is_stale "$built" backend/pom.xml backend/src/main; then
    return
  fi
  echo 'Building the backend; the first time takes some minutes.'
  started=$(mktemp)
  (cd backend && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package)
  mv "$started" "$built"
}

install_frontend() {
  local installed=frontend/node_modules/.installed-lock.json
  if ! cmp -s frontend/package-lock.json "$installed"; then
    echo 'Installing what the screens are made with.'
    (cd frontend && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    mkdir -p frontend/node_modules
    cp frontend/package-lock.json "$installed"
  fi
}

build_frontend() {
  local stamp=frontend/node_modules/.built started sources
  sources=$(find frontend -mindepth 1 -maxdepth 1 ! -name node_modules ! -name dist ! -name e2e ! -name test-results \
    ! -name playwright-report)
  # shellcheck disable=SC2086 # one word for each source
  if [ -f frontend/dist/index.html ] && ! is_stale "$stamp" $sources; then
    return
  fi
  started=$(mktemp)
  install_frontend
  echo 'Building the screens.'
  (cd frontend && npm run --silent build -- --logLevel warn)
  mv "$started" "$stamp"
}
