#!/usr/bin/env bash
# Lints the descriptions of the APIs, that of the partners and that of the review desk, by the API design rules of the Dutch government; that the kept files are
# what the running gateway does is proven by PartnerApiTests and ReviewApiDescriptionTests. Exit 0 sound, 77 skipped, anything else not sound.
# The official rules are no part of this repository: they are looked for in the folders above it.
set -euo pipefail

skip() { echo "openapi-check: skipped, $1"; exit 77; }

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
descriptions=("$root"/contracts/openapi/*.json)

rules=${ADR_LINTER:-}
above=$root
while [ -z "$rules" ] && [ "$above" != / ]; do
  above=$(dirname "$above")
  if [ -f "$above/shared/reference/adr/linter.yaml" ]; then rules=$above/shared/reference/adr/linter.yaml; fi
done
[ -n "$rules" ] || skip "the official linter rules are not beside this repository"
command -v npm > /dev/null && command -v node > /dev/null || skip "Node is not installed"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || skip "Node 20 or later is needed"

# Installed once per lock file, outside the sources.
linter=$root/.run/openapi-check
if ! cmp -s "$root/tests/conformance/openapi/package-lock.json" "$linter/package-lock.json" || [ ! -x "$linter/node_modules/.bin/spectral" ]; then
  rm -rf "$linter"
  mkdir -p "$linter"
  cp "$root"/tests/conformance/openapi/package*.json "$linter/"
  npm --prefix "$linter" ci --ignore-scripts --no-audit --no-fund --loglevel error
fi

"$linter/node_modules/.bin/spectral" lint --ruleset "$rules" --fail-severity warn --format text "${descriptions[@]}"
echo "openapi-check: $(basename -a "${descriptions[@]}" | paste -sd ' ') keep the rules"
