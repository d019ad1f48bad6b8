#!/usr/bin/env bash
# Makes the two roles and the database with the passwords of make-secrets.sh. Doing it again changes nothing.
# Usage: create-database.sh FOLDER-OF-SECRETS
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

# By environment, because everybody on the machine sees the words of a command.
ROLLCALL_OWNER_PASSWORD=$(cat "$1/owner-password")
ROLLCALL_APP_PASSWORD=$(cat "$1/app-password")
export ROLLCALL_OWNER_PASSWORD ROLLCALL_APP_PASSWORD
"$here/as-postgres.sh" psql --no-psqlrc --quiet --dbname postgres < "$here/../postgres/create-database.sql"
