#!/usr/bin/env bash
# Everything is tested: build, then every test project; servers are added by tests/servers.
set -euo pipefail
cd "$(dirname "$0")"
log=$(mktemp)
status=0
dotnet test Vroegsignalering.sln -c Release --nologo --logger "console;verbosity=minimal" 2>&1 | tee "$log" || status=$?
count() { awk -F'[:,]' -v k="$1" '/(Passed|Failed|Skipped)!/ { for (i = 1; i < NF; i++) if ($i ~ k"$") n += $(i + 1) } END { print n + 0 }' "$log"; }
printf '%s passed, %s failed, %s skipped\n' "$(count Passed)" "$(count Failed)" "$(count Skipped)"
exit "$status"
