#!/usr/bin/env bash
# Makes the sample's tables and the agent's login. Doing it again changes nothing.
set -euo pipefail
export MSSQL_HOST=security-system
AGENT_PASSWORD=$(cat /run/secrets/mssql-agent-password)
export AGENT_PASSWORD
for file in /sample/*.sql; do /bin/bash /sample/sqlcmd.sh -i "$file"; done
