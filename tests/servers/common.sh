# Shared by postgres.sh and rabbitmq.sh: where a private server keeps its state, as whom it runs, on which ports.
# shellcheck shell=bash

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# Exit codes a caller can tell apart.
readonly wrong_usage=2 not_installed=3 not_started=4

die() { local code=$1; shift; echo "$*" >&2; exit "$code"; }

is_root() { [ "$(id -u)" = 0 ]; }

# install PACKAGE...: as root, fetches Debian packages without letting them start a system-wide server.
install() {
  is_root || die $not_installed "Not installed: $*. Ask an administrator for: apt-get install $*"
  command -v apt-get >/dev/null || die $not_installed "Not installed: $*, and this machine has no apt-get."
  echo "Installing $* ..." >&2
  (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e $policy ]; then
      trap 'rm -f $policy' EXIT
      printf '#!/bin/sh\nexit 101\n' >$policy
      chmod 755 $policy
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update &&
      apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 install "$@"
  ) </dev/null >&2 || die $not_installed "Installing $* failed."
}

# install_for VERB PACKAGE: only a start installs; where nothing is installed there is nothing to stop.
install_for() {
  case $1 in
    start) install "$2" ;;
    stop | kill | reset) exit 0 ;;
    *) die $not_installed "Not installed: $2" ;;
  esac
}

# use_state NAME USER: sets $state, a directory that USER can enter; root hands it over and runs the server as USER.
use_state() {
  user=$2
  state=$repository/.run/$1
  if is_root && ! as_server_can_enter "$repository"; then
    local aside
    aside=/var/tmp/vroegsignalering-$(cksum <<<"$repository" | cut -d' ' -f1)
    mkdir -m 755 "$aside" 2>/dev/null || [ -O "$aside" ] || die $not_started "$aside belongs to somebody else."
    state=$aside/$1
  fi
  (umask 022 && mkdir -p "$state")
  # One call at a time: two test runs may start the same server. The server itself must not inherit the lock.
  exec 9>"$(dirname "$state")/$1.lock"
  flock 9
}

as_server_can_enter() { runuser -u "$user" -- test -x "$1"; }

hand_over_state() { ! is_root || chown -R "$user" "$state"; }

# as_server COMMAND...: runs it as the server's own user, inside the state directory, without our lock.
as_server() {
  if is_root; then (cd "$state" && exec runuser -u "$user" -- "$@" 9>&-); else (cd "$state" && exec "$@" 9>&-); fi
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# port NAME: the port noted under NAME, so that a restarted server is found at the same address.
port() { cat "$state/$1.port"; }

silent() { ! listens "$1"; }

# choose_port NAME: keeps the noted port unless something else took it; below the range of outgoing connections.
# A killed server answers for a moment longer than it has a process: its sockets are closed last.
choose_port() {
  local candidate
  candidate=$(port "$1" 2>/dev/null || true)
  [ -z "$candidate" ] || eventually 10 silent "$candidate" || candidate=
  while [ -z "$candidate" ] || listens "$candidate"; do candidate=$((20000 + RANDOM % 12000)); done
  echo "$candidate" >"$state/$1.port"
}

# alive PID PATH: the process exists and PATH is in its arguments or environment; process numbers are reused.
alive() { [ -n "$1" ] && grep -qaF -- "$2" "/proc/$1/cmdline" "/proc/$1/environ" 2>/dev/null; }

# kill_tree PID: kill -9 of a process and its children in one go, as a power cut would; returns when all are gone.
kill_tree() {
  local all pid
  all="$1 $(children "$1")"
  # shellcheck disable=SC2086
  kill -9 $all 2>/dev/null || true
  for pid in $all; do eventually 10 ended "$pid"; done
}

children() { grep -l "^PPid:[[:space:]]*$1\$" /proc/[0-9]*/status 2>/dev/null | cut -d/ -f3 || true; }

# One that nobody has reaped yet has ended too. Its arguments do not tell: a process has none for a moment while it becomes another program.
ended() { [ ! -e "/proc/$1/status" ] || grep -q '^State:[[:space:]]*[ZX]' "/proc/$1/status" 2>/dev/null; }

# eventually SECONDS COMMAND...: true as soon as the command is, false after SECONDS.
eventually() {
  local deadline=$((SECONDS + $1)); shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.1
  done
}
