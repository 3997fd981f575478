# Finds and checks what the other scripts need. Sourced, never run.
# shellcheck shell=bash

JAVA_AT_LEAST=21
MAVEN_AT_LEAST=3.8
NODE_AT_LEAST=20.19
missing=0

# One line for the person at the keyboard, and no more.
say_missing() {
  echo "$1" >&2
  missing=1
}

stop_if_missing() {
  if [ "$missing" = 1 ]; then exit 1; fi
}

# at_least 3.8 3.10.1: is the second version the first or newer?
at_least() {
  local want_major=${1%%.*} have_major=${2%%.*} want_minor=0 have_minor=0 rest
  case $1 in *.*) rest=${1#*.} want_minor=${rest%%[!0-9]*} ;; esac
  case $2 in *.*) rest=${2#*.} have_minor=${rest%%[!0-9]*} ;; esac
  [ "$have_major" -gt "$want_major" ] ||
    { [ "$have_major" -eq "$want_major" ] && [ "${have_minor:-0}" -ge "${want_minor:-0}" ]; }
}

# The major version of the JDK in a folder; nothing when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

jdk_candidates() {
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    dirname "$(dirname "$javac")"
  fi
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    ~/.sdkman/candidates/java/* ~/.jdks/* ~/.asdf/installs/java/* ~/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null || true
}

# JAVA_HOME when it is new enough, or else the newest JDK on the machine.
need_java() {
  local newest='' newest_version=0 version folder
  version=$(jdk_version "${JAVA_HOME:-/nowhere}")
  if [ "${version:-0}" -lt "$JAVA_AT_LEAST" ]; then
    while IFS= read -r folder; do
      version=$(jdk_version "$folder")
      if [ "${version:-0}" -gt "$newest_version" ]; then newest=$folder newest_version=$version; fi
    done < <(jdk_candidates)
    if [ "$newest_version" -lt "$JAVA_AT_LEAST" ]; then
      say_missing "A JDK $JAVA_AT_LEAST or newer is missing: install one (Temurin, for example) or set JAVA_HOME."
      return
    fi
    JAVA_HOME=$newest version=$newest_version
  fi
  export JAVA_HOME
  # Maven's own libraries make a new JVM warn four times on every start.
  if [ "$version" -ge 24 ]; then
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  fi
}

need_maven() {
  local version=0
  if command -v mvn >/dev/null; then
    # Without a JDK, Maven can't even tell its version.
    if [ "$missing" = 1 ]; then return; fi
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  fi
  at_least "$MAVEN_AT_LEAST" "${version:-0}" ||
    say_missing "Maven $MAVEN_AT_LEAST or newer is missing: install it so that 'mvn' is on the PATH."
}

need_node() {
  local version=0
  if command -v node >/dev/null && command -v npm >/dev/null; then version=$(node --version); fi
  at_least "$NODE_AT_LEAST" "${version#v}" ||
    say_missing "Node $NODE_AT_LEAST or newer with npm is missing: install it so that 'node' and 'npm' are on the PATH."
}

need_tools() {
  need_java
  need_maven
  need_node
  stop_if_missing
}

need_free_port() {
  case $1 in
    '' | *[!0-9]*) say_missing "CDP_PORT must be a port number, not \"$1\"." && stop_if_missing ;;
  esac
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    say_missing "Port $1 is taken: choose another one with CDP_PORT, or stop its user."
  fi
  stop_if_missing
}

need_writable() {
  if ! (umask 077 && mkdir -p "$1") 2>/dev/null || ! [ -w "$1" ]; then
    say_missing "The data folder $1 is not writable: choose another one with CDP_DATA."
  fi
  stop_if_missing
}
