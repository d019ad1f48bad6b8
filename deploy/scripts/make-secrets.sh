#!/usr/bin/env bash
# Makes the passwords and keys of an installation, one to a file. What is there stays, so doing it again changes nothing.
# Usage: make-secrets.sh FOLDER [HOST:PORT of the database]
set -euo pipefail
folder=$1
database=${2:-127.0.0.1:5432}

# The folder keeps others out. The files in it can be read by whomever systemd or Compose hands them to, whatever that user's number is.
umask 022
mkdir -p "$folder"
chmod 0700 "$folder"

keep() {
  [[ -s $folder/$1 ]] || printf '%s\n' "$2" > "$folder/$1"
}
random() {
  openssl rand -hex 32
}

keep postgres-password "$(random)"
keep owner-password "$(random)"
keep app-password "$(random)"
keep owner-database-url "postgres://rollcall_owner:$(cat "$folder/owner-password")@$database/rollcall"
keep database-url "postgres://rollcall_app:$(cat "$folder/app-password")@$database/rollcall"
keep rollcall-secret "$(random)"
# For the sample of compose.yaml. SQL Server wants letters of both cases, a digit and a sign.
keep mssql-sa-password "Sa-$(random)"
keep mssql-agent-password "Ag-$(random)"
