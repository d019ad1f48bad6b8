#!/usr/bin/env bash
# Runs a command of Rollcall with the settings of this host, for instance: rollcall.sh verify
# Secrets are read as root and the command runs as the user rollcall (or ROLLCALL_USER).
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
etc=${ROLLCALL_ETC:-/etc/rollcall}

set -a
# shellcheck source=/dev/null
. "$etc/server.env"
set +a
export DATABASE_URL ROLLCALL_SECRET ROLLCALL_OWNER_DATABASE_URL
DATABASE_URL=${DATABASE_URL:-$(cat "$etc/secrets/database-url")}
ROLLCALL_SECRET=$(cat "$etc/secrets/rollcall-secret")
if [[ ${1:-} == migrate ]]; then ROLLCALL_OWNER_DATABASE_URL=$(cat "$etc/secrets/owner-database-url"); fi

run=("$home/node_modules/.bin/node" "$home/packages/server/bin/rollcall.mjs" "$@")
if [[ $(id -u) == 0 ]]; then exec runuser -u "${ROLLCALL_USER:-rollcall}" -- "${run[@]}"; fi
exec "${run[@]}"
