#!/usr/bin/env bash
# A private PostgreSQL on loopback, without systemd, as root or not.
#   start   starts it (a second call does nothing) and prints the connection string
#   stop    stops it; kill: kill -9 of the server and its children; reset: stops it and forgets all data
#   url     prints the connection string for Npgsql; status: "up" or "down" with exit code 1
#   psql    opens psql, or passes its arguments on: psql -c 'select 1'
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"

find_programs() { programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true); }

server_pid() { head -1 "$data/postmaster.pid" 2>/dev/null || true; }
running() { alive "$(server_pid)" "$data"; }
ready() { running && "$programs/pg_isready" -q -h 127.0.0.1 -p "$(port sql)"; }

url() {
  [ -s "$state/sql.port" ] || die $not_started "PostgreSQL was never started here: $0 start"
  echo "Host=127.0.0.1;Port=$(port sql);Database=gateway;Username=gateway;Password=$(cat "$state/password")"
}

psql_as_gateway() {
  PGPASSWORD=$(cat "$state/password") "$programs/psql" -h 127.0.0.1 -p "$(port sql)" -U gateway "$@" 9>&-
}

create_cluster() {
  rm -rf "$data"
  (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$state/password")
  hand_over_state
  as_server "$programs/initdb" -D "$data" -U gateway -A scram-sha-256 --pwfile="$state/password" \
    -E UTF8 --locale=C.UTF-8 >/dev/null
  # Commits stay durable, as in production: what the tests measure and kill must be the real thing.
  as_server tee -a "$data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
shared_buffers = 256MB
max_wal_size = 4GB
CONF
}

start_server() {
  [ -s "$data/PG_VERSION" ] && [ -s "$state/password" ] || create_cluster
  choose_port sql
  hand_over_state
  # Where nobody reaps a killed server, its number looks taken and PostgreSQL would refuse to start.
  running || rm -f "$data/postmaster.pid"
  as_server "$programs/pg_ctl" -D "$data" -l "$state/log" -w -t 60 -o "-p $(port sql)" start >/dev/null ||
    { tail -20 "$state/log" >&2; die $not_started "PostgreSQL did not start; log: $state/log"; }
}

create_database() {
  [ "$(psql_as_gateway -d postgres -Atc "select count(*) from pg_database where datname = 'gateway'")" = 1 ] ||
    psql_as_gateway -d postgres -qc 'create database gateway'
}

start() {
  ready || start_server
  create_database
  url
}

stop() { ! running || as_server "$programs/pg_ctl" -D "$data" -m fast -w -t 60 stop >/dev/null; }

# A child that outlives the server would block its restart, so the children go too.
kill_server() { ! running || kill_tree "$(server_pid)"; }

find_programs
[ -n "$programs" ] || { install_for "${1:-}" postgresql; find_programs; }
use_state postgres postgres
data=$state/data
export LC_ALL=C.UTF-8

case ${1:-} in
  start)  start ;;
  stop)   stop ;;
  kill)   kill_server ;;
  reset)  stop; rm -rf "$data" ;;
  url)    url ;;
  status) if ready; then echo up; else echo down; exit 1; fi ;;
  psql)   shift; psql_as_gateway -d gateway "$@" ;;
  *)      die $wrong_usage "usage: $0 start|stop|kill|reset|url|status|psql" ;;
esac
