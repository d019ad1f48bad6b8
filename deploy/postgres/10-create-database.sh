#!/usr/bin/env bash
# Run once by the official image, when its data folder is empty.
set -euo pipefail

ROLLCALL_OWNER_PASSWORD=$(cat /run/secrets/owner-password)
ROLLCALL_APP_PASSWORD=$(cat /run/secrets/app-password)
export ROLLCALL_OWNER_PASSWORD ROLLCALL_APP_PASSWORD
psql --no-psqlrc --quiet --username postgres --dbname postgres < /rollcall/create-database.sql
