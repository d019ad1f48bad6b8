#!/usr/bin/env bash
# Reads a backup into a new database, beside the one in use. The roles must be there: create-database.sh, or the roles file of the backup.
# Usage: restore.sh FILE.dump NEW-DATABASE
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
file=$1
database=$2

"$here/as-postgres.sh" createdb --owner rollcall_owner "$database"
"$here/as-postgres.sh" pg_restore --exit-on-error --dbname "$database" < "$file"
