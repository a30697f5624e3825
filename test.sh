#!/usr/bin/env bash
# Tests everything, on a fresh Debian machine too: the last line counts, the exit code is non-zero on any failure.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

servers=$PWD/tests/servers
results=$(mktemp -d)
# Where the tests of the running gateway leave every kind of FHIR document it gave, for an independent check.
export GATEWAY_TEST_FHIR_DUMP=$PWD/.run/fhir-documents
passed=0 failed=0 skipped=0 complete=no failures=()

main() {
  trap finish EXIT
  check_dotnet
  rm -rf "$GATEWAY_TEST_FHIR_DUMP"
  mkdir -p "$GATEWAY_TEST_FHIR_DUMP"
  step "Build" dotnet build Vroegsignalering.sln -c Release --nologo -v q
  test_project tests/Vroegsignalering.Domain.Tests
  start_servers
  install_chromium
  install_fhir_definitions
  local project
  for project in tests/*.Tests; do
    [ "$project" = tests/Vroegsignalering.Domain.Tests ] || test_project "$project"
  done
  run_conformance
  complete=yes
}

# Whatever ended the run: nothing stays behind, and the count is the last line. An interrupted run has failed.
finish() {
  "$servers/rabbitmq.sh" reset >&2 || true
  "$servers/postgres.sh" stop >&2 || true
  tell_failures
  rm -rf "$results"
  [ $complete = yes ] || [ $failed != 0 ] || failed=1
  echo "$passed passed, $failed failed, $skipped skipped"
  [ $failed = 0 ] || exit 1
}

# Once more at the end, where one looks: what failed and why, each at most 40 lines.
tell_failures() {
  [ $failed != 0 ] || return 0
  heading "Failed"
  [ ${#failures[@]} = 0 ] || printf '%s\n' "${failures[@]}"
  awk '/<UnitTestResult .*outcome="Failed"/ { lines = 40 } lines-- > 0 { print substr($0, 1, 400) } /<\/UnitTestResult>/ { lines = 0 }' \
    "$results"/*.trx 2>/dev/null || true
}

heading() { printf '\n== %s\n' "$*"; }
fail() { failed=$((failed + 1)); failures+=("$*"); echo "FAILED: $*" >&2; }
skip() { echo "skipped: $*"; }

# step NAME COMMAND...: something without which the rest makes no sense.
step() {
  heading "$1"; shift
  "$@" || { fail "$*"; exit 1; }
}

check_dotnet() {
  dotnet --version >/dev/null 2>&1 && return
  fail "needs the .NET SDK of global.json ($(grep -o '[0-9]\+\.[0-9]\+\.[0-9]\+' global.json)): https://dotnet.microsoft.com/download"
  exit 1
}

start_servers() {
  heading "Servers"
  export GATEWAY_TEST_SERVERS=$servers
  if GATEWAY_TEST_POSTGRES=$("$servers/postgres.sh" start); then export GATEWAY_TEST_POSTGRES; echo "PostgreSQL is up"
  else unset GATEWAY_TEST_POSTGRES; fail "no PostgreSQL: its tests cannot run"; fi
  if GATEWAY_TEST_RABBITMQ=$("$servers/rabbitmq.sh" start); then export GATEWAY_TEST_RABBITMQ; echo "RabbitMQ is up"
  else unset GATEWAY_TEST_RABBITMQ; fail "no RabbitMQ: its tests cannot run"; fi
}

# Only the checks of pages need a browser; they skip without one.
install_chromium() {
  command -v chromium >/dev/null || (. "$servers/common.sh" && install chromium) || skip "checks of pages in Chromium"
}

# The official FHIR definitions, for the tests that look for them beside their profiles.
install_fhir_definitions() {
  [ -f contracts/fhir/package.json ] || return 0
  has_node || { skip "contracts/fhir (needs Node.js 20 or newer and npm)"; return 0; }
  local install=install
  [ ! -f contracts/fhir/package-lock.json ] || install=ci
  [ contracts/fhir/node_modules/.package-lock.json -nt contracts/fhir/package.json ] ||
    npm --prefix contracts/fhir --no-audit --no-fund --silent "$install" || fail "npm $install in contracts/fhir"
}

has_node() {
  command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null
}

test_project() {
  local name; name=$(basename "$1")
  heading "$name"
  local code=0 before=$failed
  dotnet test "$1" -c Release --no-build --nologo --results-directory "$results" \
    --logger 'console;verbosity=minimal' --logger "trx;LogFileName=$name.trx" || code=$?
  count "$results/$name.trx"
  # A test process that crashed may have reported no failed test.
  [ $code = 0 ] || [ "$failed" != "$before" ] || fail "$name ended with code $code"
}

# The counters of a trx file leave skipped tests out of every number but the total.
count() {
  local counters total executed
  counters=$(grep -o '<Counters [^>]*' "$1" 2>/dev/null) || { fail "no results in $(basename "$1")"; return 0; }
  total=$(number total) executed=$(number executed)
  passed=$((passed + $(number passed)))
  failed=$((failed + executed - $(number passed)))
  skipped=$((skipped + total - executed))
}

number() { grep -o " $1=\"[0-9]*" <<<"$counters" | grep -o '[0-9]*$'; }

# Each script is one test: 0 passed, 77 skipped, anything else failed.
run_conformance() {
  local script code
  for script in tests/conformance/*.sh; do
    [ -x "$script" ] || continue
    heading "$script"
    code=0; "$script" "$GATEWAY_TEST_FHIR_DUMP" || code=$?
    case $code in
      0)  passed=$((passed + 1)) ;;
      77) skipped=$((skipped + 1)) ;;
      *)  fail "$script ended with code $code" ;;
    esac
  done
}

main
