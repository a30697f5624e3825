#!/usr/bin/env bash
# Makes the secrets that are not there yet, all random; it never replaces one. Needs openssl.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
# The folder is closed to others; its files are open because a container reads them as another user.
chmod 700 .
umask 022

# keep NAME COMMAND...: writes what COMMAND prints to the secret NAME, unless that exists.
keep() {
  local name=$1; shift
  [ ! -s "$name" ] || { echo "kept    $name"; return; }
  "$@" >"$name.new"
  mv "$name.new" "$name"
  echo "created $name"
}

random() { openssl rand -hex 24 | tr -d '\n'; }

keep postgres-password random
keep erlang-cookie random
keep token-signing-key openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:3072
keep rabbitmq-credentials echo "default_pass = $(random)"

# These two repeat a password made above.
keep connection-string printf 'Host=postgres;Database=gateway;Username=gateway;Password=%s' "$(cat postgres-password)"
keep bus-uri printf 'amqp://gateway:%s@rabbitmq:5672/' "$(sed -n 's/^default_pass = //p' rabbitmq-credentials)"
