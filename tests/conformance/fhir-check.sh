#!/usr/bin/env bash
# Checks every FHIR document in a folder with an engine that shares no code with ours: HL7's definitions, bindings,
# references and the profiles of this project. Exit 0 sound, 1 not, 2 wrong call, 77 skipped.
# The checker is no part of this repository: it is looked for in the folders above it.
set -euo pipefail

skip() { echo "fhir-check: skipped, $1"; exit 77; }

[ $# -eq 1 ] && [ -d "$1" ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
folder=$(cd "$1" && pwd)
compgen -G "$folder/*.json" > /dev/null || { echo "fhir-check: no document in $folder" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)

checker=${FHIR_CHECK_HOME:-}
above=$root
while [ -z "$checker" ] && [ "$above" != / ]; do
  above=$(dirname "$above")
  if [ -f "$above/shared/tools/fhir-check/validate.mjs" ]; then checker=$above/shared/tools/fhir-check; fi
done
[ -n "$checker" ] || skip "the independent checker is not beside this repository"
command -v npm > /dev/null && command -v node > /dev/null || skip "Node is not installed"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || skip "Node 20 or later is needed"

# A copy per checkout, installed once per lock file.
copy=$root/.run/fhir-check
if ! cmp -s "$checker/package-lock.json" "$copy/installed.json"; then
  rm -rf "$copy"
  mkdir -p "$copy"
  cp -r "$checker/." "$copy/"
  npm --prefix "$copy" ci --ignore-scripts --no-audit --no-fund --loglevel error
  cp "$checker/package-lock.json" "$copy/installed.json"
fi
cp -r "$checker"/*.mjs "$checker/profiles" "$copy/"

# Before a match a task is about an address (rule CR-11), so our profile admits Location; the checker's copy learns that.
node --input-type=module - "$copy/profiles/StructureDefinition-vs-outreach-task.json" << 'JS'
import { readFileSync, writeFileSync } from 'node:fs';
const file = process.argv[2], profile = JSON.parse(readFileSync(file, 'utf8'));
const location = 'http://hl7.org/fhir/StructureDefinition/Location';
for (const part of [profile.snapshot, profile.differential])
  for (const { code, targetProfile } of part.element.find(e => e.id === 'Task.for')?.type ?? [])
    if (code === 'Reference' && !targetProfile.includes(location)) targetProfile.push(location);
writeFileSync(file, JSON.stringify(profile));
JS

cd "$copy"
node validate.mjs --profiles profiles "$folder"/*.json
