#!/usr/bin/env bash
# The client of Microsoft's image, signed in as the administrator of the sample.
set -euo pipefail
tools=(/opt/mssql-tools*/bin)
SQLCMDPASSWORD=$(cat /run/secrets/mssql-sa-password)
export SQLCMDPASSWORD LANG=C.UTF-8
exec "${tools[-1]}/sqlcmd" -S "${MSSQL_HOST:-localhost}" -U sa -C -b "$@"
