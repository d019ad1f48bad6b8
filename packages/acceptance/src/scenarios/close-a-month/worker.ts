import { connect } from '@rollcall/server/db'
import { runWorker } from '@rollcall/server/jobs'
import { testClock } from '@rollcall/testing'
import { pino } from 'pino'

/** The worker of the product, at a time that stands still; it ends with the process that started it. */
const [url, now] = process.argv.slice(2) as [string, string]
process.stdin.on('end', () => process.exit()).resume()
const { db, pool } = connect({ url })
const ctx = { db, clock: testClock(now), logger: pino({ level: 'silent' }) }
await runWorker(ctx, pool, new AbortController().signal)
