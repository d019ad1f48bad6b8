#!/usr/bin/env node
const oldest = 26
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `The Rollcall agent needs Node ${oldest} or later; this is ${process.version}. Use \`npx rollcall-agent\`, which brings its own.`,
  )
  process.exit(2)
}
const { main } = await import('../src/cli.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
