# An identity provider of one's own on a random loopback port: a real Keycloak with the realm that the register ships, and
# one person in it. Sourced, never run.
# shellcheck shell=bash

# Sets what the register is told of it, which may start before it. It has another name than the register, as it will.
plan_keycloak() {
  keycloak_port=$(free_port)
  CDP_OIDC_URL="http://localhost:$keycloak_port/realms/cdp"
  CDP_OIDC_CLIENT_ID=cdp-register
  CDP_OIDC_CLIENT_SECRET=$(node -p 'crypto.randomBytes(32).toString("base64url")')
  PROVIDER_PASSWORD=$(node -p 'crypto.randomBytes(32).toString("base64url")')
  export CDP_OIDC_URL CDP_OIDC_CLIENT_ID CDP_OIDC_CLIENT_SECRET PROVIDER_PASSWORD
}

# Sets keycloak_pid; the caller calls stop_keycloak before it ends. The tests of the backend have unpacked it.
start_keycloak() {
  local register=$1 log=$2 home
  home=$(echo "$PWD"/backend/target/keycloak/keycloak-*)
  mkdir -p "$home/data/import"
  node -e '
    const realm = require("./backend/src/main/keycloak/cdp-realm.json");
    const credentials = [{ type: "password", value: process.env.PROVIDER_PASSWORD }];
    const person = { username: "sana", firstName: "Sana", lastName: "Malik", email: "sana@example.org" };
    realm.users = [{ ...person, enabled: true, emailVerified: true, credentials }];
    require("fs").writeFileSync(process.argv[1], JSON.stringify(realm));
  ' "$home/data/import/cdp-realm.json"
  CDP_OIDC_REGISTER_URL=$register JAVA_OPTS_KC_HEAP='-Xms64m -Xmx512m' setsid bash "$home/bin/kc.sh" start-dev \
    --import-realm --db=dev-mem --cache=local --http-host=127.0.0.1 "--http-port=$keycloak_port" >"$log" 2>&1 &
  keycloak_pid=$!
  await_answer "$keycloak_pid" "http://127.0.0.1:$keycloak_port/realms/cdp" "$log" 'The identity provider'
}

# It is a shell with a Java below it: both are in a group of their own.
stop_keycloak() {
  if [ -n "${keycloak_pid:-}" ]; then
    kill -- "-$keycloak_pid" 2>/dev/null || true
    wait "$keycloak_pid" 2>/dev/null || true
    keycloak_pid=''
  fi
}
