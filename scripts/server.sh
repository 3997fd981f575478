# A packaged register of one's own on a random loopback port, with a fresh data folder. Sourced, never run.
# shellcheck shell=bash

# Sets server_pid and BACKEND_URL; the caller calls stop_server before it ends.
start_server() {
  local folder=$1 log=$2 port
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  BACKEND_URL="http://127.0.0.1:$port"
  CDP_PORT=$port CDP_HOST=127.0.0.1 CDP_DATA=$folder CDP_SEEDS=${SEEDS-$PWD/seeds} CDP_SCREENS=$PWD/frontend/dist \
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar backend/target/quarkus-app/quarkus-run.jar \
    >"$log" 2>&1 &
  server_pid=$!
  await_server "$log"
}

await_server() {
  local deadline=$((SECONDS + 120))
  until answers; do
    if ! kill -0 "$server_pid" 2>/dev/null || [ "$SECONDS" -ge "$deadline" ]; then
      echo "The register did not start:" >&2
      tail -n 20 "$1" >&2
      return 1
    fi
    sleep 0.1
  done
}

answers() {
  local line
  (exec 3<>"/dev/tcp/127.0.0.1/${BACKEND_URL##*:}" && printf 'GET /q/health/ready HTTP/1.0\r\n\r\n' >&3 &&
    IFS= read -r line <&3 && [[ $line == *' 200 '* ]]) 2>/dev/null
}

stop_server() {
  if [ -n "${server_pid:-}" ]; then
    kill "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=''
  fi
}
