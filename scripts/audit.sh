#!/usr/bin/env bash
# Asks the registry for known vulnerabilities in what runs in production, and fails if one is high or critical.
# A registry that has no audit, or cannot be reached, is said in one line and fails nothing. AUDIT_JSON names a file that stands for npm's answer.
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ -n ${AUDIT_JSON:-} ]]; then
  answer=$(cat "$AUDIT_JSON")
else
  # It exits with 1 for a vulnerability and for an error alike; what it says tells them apart.
  answer=$(npm audit --omit=dev --audit-level=high --json --fetch-retries=1 --fetch-timeout=30000 2>/dev/null || true)
fi

node -e '
  const read = () => {
    try {
      return JSON.parse(require("fs").readFileSync(0, "utf8")) ?? {}
    } catch {
      return {}
    }
  }
  const { vulnerabilities, metadata, message, error } = read()
  const fail = (text) => {
    console.error(text)
    process.exit(1)
  }
  if (vulnerabilities && metadata?.vulnerabilities) {
    const { high, critical, total } = metadata.vulnerabilities
    const grave = Object.values(vulnerabilities).filter(({ severity }) => severity === "high" || severity === "critical")
    const lines = grave.map(({ name, severity, range, via, fixAvailable }) => {
      const why = via.map((one) => (one.title ? `${one.title} ${one.url}` : one)).join("; ")
      return `  ${severity} ${name} ${range}: ${why}${fixAvailable ? " (there is a fix)" : ""}`
    })
    if (grave.length > 0 || high > 0 || critical > 0)
      fail([`npm audit: ${grave.length} packages with high or critical vulnerabilities`, ...lines].join("\n"))
    console.log(`npm audit: nothing high or critical, ${total} below that.`)
  } else if (message && !error?.code) {
    // Only what the registry or the network answered has a message and no code of npm.
    console.log(`npm audit: not checked, the registry does not answer: ${message.split("\n")[0].replace(/\/\/[^/@]*@/, "//")}`)
  } else fail(`npm audit could not run: ${error?.summary || "its answer is not the JSON that is known here"}`)
' <<< "$answer"
