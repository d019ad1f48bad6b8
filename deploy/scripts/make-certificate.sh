#!/usr/bin/env bash
# Makes a certificate that nobody trusts yet, so that TLS works before there is a real one. What is there stays.
# Usage: make-certificate.sh FOLDER NAME
set -euo pipefail
folder=$1
name=$2

mkdir -p "$folder"
if [[ -s $folder/fullchain.pem ]]; then
  echo "$folder/fullchain.pem is there already; it stays."
  exit
fi
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 365 \
  -subj "/CN=$name" -addext "subjectAltName=DNS:$name,DNS:localhost,IP:127.0.0.1" \
  -keyout "$folder/privkey.pem" -out "$folder/fullchain.pem" 2>/dev/null
chmod 0600 "$folder/privkey.pem"
