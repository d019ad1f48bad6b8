#!/usr/bin/env bash
# Lays what runs into one folder: our sources without tests, libraries without what only compilers and readers want.
# Usage, after install-production.sh: assemble.sh server|agent FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
name=$1
folder=$2

mkdir -p "$folder/packages" "$folder/deploy/scripts"
cp -a node_modules "$folder/"
cp -a "packages/$name" "$folder/packages/"
for link in node_modules/@rollcall/*; do
  package=$(basename "$(readlink -f "$link")")
  [[ -d $folder/packages/$package ]] || cp -a "packages/$package" "$folder/packages/"
done
cp deploy/scripts/health.mjs "$folder/deploy/scripts/"
cp LICENSE "$folder/"

# Licences stay, whatever they are called.
find "$folder" -type f ! -iname 'licen[cs]e*' ! -iname 'notice*' \
  \( -name '*.test.ts' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -iname '*.md' -o -name '*.markdown' \) -delete
rm -rf "$folder"/node_modules/{*,@*/*}/{test,tests,__tests__,benchmark,benchmarks,examples}
# The library for signing in could work in pages too; ours has its part for servers only.
rm -rf "$folder/node_modules"/{react,react-dom}
# Of the holidays of other countries the modules run, without what their data are written with; of the sky the
# earth's place and the days' length are asked.
rm -rf "$folder/node_modules"/{lodash,prepin,date-holidays/{data,dist,lib,scripts,node_modules},astronomia/lib,moment/{dist,min,src},moment-timezone/builds}
# What draws PDFs is there once, as modules, with one weight of its font.
rm -rf "$folder/node_modules"/{pdfkit/{.yarn,tools,types},pdfkit/js/{pdfkit.{standalone,browser}*,pdfkit.{js,old.js},standard-fonts},fontkit/{src,dist/{browser*,main.cjs}},brotli/{build,compress.js},@swc/helpers/{_,cjs,scripts,src},@expo-google-fonts/*/{[1235-9]00*,*.png},@expo-google-fonts/*/*/*.png}
if [[ -d $folder/node_modules/astronomia ]]; then
  find "$folder/node_modules/astronomia/data" -type f ! -name vsop87Bearth.js ! -name deltat.js -delete
fi
find "$folder/packages" -type f \( -name 'tsconfig*.json' -o -name '*.tsbuildinfo' \) -delete
rm -rf "$folder/packages"/*/{cases,test,src/testing,node_modules/.vite*} "$folder/node_modules"/{.bin,.package-lock.json}
find "$folder" -type d -empty -delete
