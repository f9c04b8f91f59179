#!/usr/bin/env bash
# Clones what is committed into a temporary folder and runs npm test there: does the project stand on its own?
set -eu
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
git clone --quiet "$top" "$place/spiral"
cd "$place/spiral"
npm test "$@"
