#!/usr/bin/env node
import '../../sandbox/bin/require-node.mjs'

const { main } = await import('../src/scenarios/main.ts')
process.exitCode = await main(process.argv.slice(2))
