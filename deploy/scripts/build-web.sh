#!/usr/bin/env bash
# Builds the pages into packages/web/dist. What it installs for that is replaced by install-production.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm ci --include=dev --workspace @rollcall/web
npm run --silent build --workspace @rollcall/web -- --logLevel warn
