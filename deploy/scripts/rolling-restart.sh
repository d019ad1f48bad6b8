#!/usr/bin/env bash
# Restarts the servers one after the other, then the worker; nobody notices. Stops at the first server that does not come back.
# Usage: rolling-restart.sh [PORT …]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
[[ $# -gt 0 ]] || set -- 8081 8082

for port in "$@"; do
  systemctl restart "rollcall-server@$port"
  for attempt in {1..60}; do
    if "$home/node_modules/.bin/node" "$home/deploy/scripts/health.mjs" "http://127.0.0.1:$port/readyz" 2>/dev/null; then
      echo "port $port serves again"
      continue 2
    fi
    sleep 1
  done
  echo "The server on port $port is not ready after $attempt s. The others go on. See: journalctl -u rollcall-server@$port" >&2
  exit 1
done
systemctl restart rollcall-worker
