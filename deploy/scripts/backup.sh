#!/usr/bin/env bash
# Writes the database and the roles into a folder, named by the time in UTC. Needs no pause: the dump is one moment.
# Usage: backup.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
name=$(date -u +%Y-%m-%dT%H%M%SZ)

# Roles come with the digests of their passwords.
umask 077
mkdir -p "$folder"
"$here/as-postgres.sh" pg_dumpall --roles-only > "$folder/$name.roles.sql"
"$here/as-postgres.sh" pg_dump --format=custom rollcall > "$folder/$name.part"
# A backup that was cut off must not look like one.
mv "$folder/$name.part" "$folder/$name.dump"
echo "$folder/$name.dump"
