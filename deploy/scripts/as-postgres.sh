#!/usr/bin/env bash
# Runs a program of PostgreSQL as its superuser: whoever PGHOST, PGUSER and PGPASSWORD say, else the system's user postgres.
set -euo pipefail
if [[ -z ${PGHOST:-} && $(id -u) == 0 ]]; then
  cd /
  exec runuser -u postgres -- "$@"
fi
exec "$@"
