#!/usr/bin/env node
const oldest = 26
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Rollcall needs Node ${oldest} or later; this is ${process.version}. Use \`npx rollcall\`, which brings its own.`,
  )
  process.exit(2)
}
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
