#!/usr/bin/env node
const oldest = 26
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Rollcall needs Node ${oldest} or later; this is ${process.version}. Use \`npm run\` or \`npx\`, which bring their own.`,
  )
  process.exit(2)
}
const { main } = await import('./case.ts')
process.exitCode = main(process.argv.slice(2))
