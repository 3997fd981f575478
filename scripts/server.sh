# A packaged register of one's own on a random loopback port, with a fresh data folder. Sourced, never run.
# shellcheck shell=bash

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Sets server_pid and BACKEND_URL; the caller calls stop_server before it ends.
start_server() {
  local folder=$1 log=$2 port
  port=$(free_port)
  BACKEND_URL="http://127.0.0.1:$port"
  CDP_PORT=$port CDP_HOST=127.0.0.1 CDP_DATA=$folder CDP_SEEDS=${SEEDS-$PWD/seeds} CDP_SCREENS=$PWD/frontend/dist \
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar backend/target/quarkus-app/quarkus-run.jar \
    >"$log" 2>&1 &
  server_pid=$!
  await_answer "$server_pid" "$BACKEND_URL/q/health/ready" "$log" 'The register'
}

# Waits until a process answers at an address.
await_answer() {
  local pid=$1 url=$2 log=$3 name=$4 deadline=$((SECONDS + 180))
  until answers "$url"; do
    if ! kill -0 "$pid" 2>/dev/null || [ "$SECONDS" -ge "$deadline" ]; then
      echo "$name did not start:" >&2
      tail -n 20 "$log" >&2
      return 1
    fi
    sleep 0.1
  done
}

answers() {
  local rest=${1#http://127.0.0.1:} line
  (exec 3<>"/dev/tcp/127.0.0.1/${rest%%/*}" && printf 'GET /%s HTTP/1.0\r\n\r\n' "${rest#*/}" >&3 &&
    IFS= read -r line <&3 && [[ $line == *' 200 '* ]]) 2>/dev/null
}

stop_server() {
  if [ -n "${server_pid:-}" ]; then
    kill "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=''
  fi
}
