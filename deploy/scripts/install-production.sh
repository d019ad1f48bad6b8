#!/usr/bin/env bash
# Installs what the named packages need to run, and nothing that only builds or tests.
# Usage: install-production.sh [--with-node] server|agent …
set -euo pipefail
cd "$(dirname "$0")/../.."

options=(--omit=dev)
with_node=
if [[ ${1:-} == --with-node ]]; then
  # A host gets our Node, which is an optional package of the root.
  options+=(--include-workspace-root)
  with_node=yes
  shift
else
  # An image has its own. Nothing else optional is needed; among it are tools of developers that libraries could work with.
  options+=(--omit=optional)
fi
[[ $# -gt 0 ]] || { echo 'Say what is to be installed: server, agent or both.' >&2; exit 2; }
for name in "$@"; do options+=(--workspace "@rollcall/$name"); done

npm ci "${options[@]}"

# Some versions of npm leave this link out.
if [[ $with_node && ! -e node_modules/.bin/node ]]; then
  found=(node_modules/node-*/bin/node)
  ln -s "../${found[0]#node_modules/}" node_modules/.bin/node
fi
