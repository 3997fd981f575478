#!/usr/bin/env bash
# Prints where Chromium is, and installs it on a Debian machine that is ours to install on.
set -euo pipefail

find_chromium() {
  local program
  for program in "${CHROMIUM_PATH:-chromium}" chromium chromium-browser google-chrome \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    if command -v "$program"; then return; fi
  done
  return 1
}

if ! find_chromium >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  {
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core
  } >&2
fi
if ! find_chromium; then
  echo "Chromium is missing: install it, or set CHROMIUM_PATH to its program." >&2
  exit 1
fi
