#!/usr/bin/env bash
# A private RabbitMQ broker on loopback, without systemd, as root or not.
#   start   starts it (a second call does nothing) and prints its amqp URI
#   stop    stops it; kill: kill -9 of the broker; reset: stops it and forgets all queues and messages
#   url     prints the amqp URI; status: "up" or "down" with exit code 1
#   vhost   NAME: makes an empty virtual host, so that tests do not meet, and prints its amqp URI
#   flush   writes to disk which queues there are
#   ctl     passes its arguments on to rabbitmqctl: ctl list_queues name messages
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"

programs=/usr/lib/rabbitmq/bin

server_pid() { cat "$state/pid" 2>/dev/null || true; }
running() { alive "$(server_pid)" "$state"; }
# The listener opens as the last step of the boot, after the queues were recovered.
ready() { running && listens "$(port amqp)"; }
ready_or_gone() { ready || ended "$starter"; }

url() {
  [ -s "$state/amqp.port" ] || die $not_started "RabbitMQ was never started here: $0 start"
  echo "amqp://guest:guest@127.0.0.1:$(port amqp)/${1:-}"
}

configure() {
  mkdir -p "$state/home" "$state/data" "$state/log"
  echo '[].' >"$state/enabled_plugins"
  cat >"$state/rabbitmq.conf" <<CONF
listeners.tcp.1 = 127.0.0.1:$(port amqp)
vm_memory_high_watermark.absolute = 2GB
disk_free_limit.absolute = 500MB
log.file.level = warning
log.console = false
CONF
  hand_over_state
}

# Its own port mapper (epmd) keeps this node apart from every other one on the machine, name included.
use_environment() {
  export HOME=$state/home LANG=C.UTF-8 RABBITMQ_NODENAME=gateway@localhost RABBITMQ_CONF_ENV_FILE=/dev/null \
    RABBITMQ_CONFIG_FILE=$state/rabbitmq RABBITMQ_ENABLED_PLUGINS_FILE=$state/enabled_plugins \
    RABBITMQ_MNESIA_BASE=$state/data RABBITMQ_LOG_BASE=$state/log RABBITMQ_PID_FILE=$state/pid \
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-kernel inet_dist_use_interface {127,0,0,1}' \
    RABBITMQ_DIST_PORT ERL_EPMD_PORT ERL_EPMD_ADDRESS=127.0.0.1
  RABBITMQ_DIST_PORT=$(port distribution)
  ERL_EPMD_PORT=$(port epmd)
}

start_server() {
  ! running || kill_server
  choose_port amqp
  choose_port distribution
  [ -s "$state/epmd.port" ] || choose_port epmd
  configure
  use_environment
  rm -f "$state/pid"
  detached "$programs/rabbitmq-server" </dev/null >"$state/log/console" 2>&1 9>&- &
  starter=$!
  eventually 90 ready_or_gone || true
  ready || { tail -30 "$state/log/console" >&2; die $not_started "RabbitMQ did not start; log: $state/log"; }
}

# A session of its own, or an interrupted test run would take the broker along before its tests have ended. More than the 1,024 open files that
# runuser leaves: a quorum queue takes three, and a broker that has none left accepts connections and never answers them.
detached() {
  cd "$state"
  set -- bash -c 'ulimit -n 65536 2>/dev/null || ulimit -n hard; exec "$@"' broker "$@"
  if is_root; then exec setsid runuser -u "$user" -- "$@"; else exec setsid "$@"; fi
}

start() {
  ready || start_server
  url
}

# The broker drops its pid file before it is done, so the number is kept.
stop() {
  local pid; pid=$(server_pid)
  ! running || { kill -TERM "$pid"; eventually 60 ended "$pid" || kill_tree "$pid"; }
  stop_epmd
}

stop_epmd() { [ ! -s "$state/epmd.port" ] || as_server epmd -port "$(port epmd)" -kill >/dev/null 2>&1 || true; }

kill_server() { ! running || kill_tree "$(server_pid)"; }

ctl() {
  use_environment
  as_server "$programs/rabbitmqctl" --quiet "$@"
}

# RabbitMQ (3.10.8) writes its register of quorum queues half a second late. Killed within it, a queue declared just before comes
# back empty and without a leader, whatever it had confirmed: a test that kills the broker calls this after its queues are declared.
flush() { ctl eval '[ok = dets:sync(Table) || Table <- dets:all()].' >/dev/null; }

vhost() {
  [ -n "${1:-}" ] || die $wrong_usage "usage: $0 vhost NAME"
  ctl add_vhost "$1" >&2
  ctl set_permissions -p "$1" guest '.*' '.*' '.*' >&2
  url "$1"
}

[ -x $programs/rabbitmq-server ] || install_for "${1:-}" rabbitmq-server
use_state rabbitmq rabbitmq

case ${1:-} in
  start)  start ;;
  stop)   stop ;;
  kill)   kill_server ;;
  reset)  stop; rm -rf "$state/data" ;;
  url)    url ;;
  status) if ready; then echo up; else echo down; exit 1; fi ;;
  vhost)  vhost "${2:-}" ;;
  flush)  flush ;;
  ctl)    shift; ctl "$@" ;;
  *)      die $wrong_usage "usage: $0 start|stop|kill|reset|url|status|flush|vhost|ctl" ;;
esac
