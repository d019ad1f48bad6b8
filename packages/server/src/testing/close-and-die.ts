import { pino } from 'pino'
import { systemActor } from '../context.ts'
import { connect } from '../db/kit/connect.ts'
import { closeMonth } from '../handlers/index.ts'

/*
 * `node close-and-die.ts DATABASE NOW DEPARTMENT MONTH N` closes a month and is killed once its Nth query is
 * on its way. Where there are fewer, it prints how many, and ends by itself.
 */
const [url, now, departmentId, month, last] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
]
const { db, pool } = connect({ url, size: 1 })
let sent = 0
pool.on('connect', (client) => {
  const query = client.query.bind(client) as (...input: unknown[]) => unknown
  client.query = ((...input: unknown[]) => {
    const answer = query(...input)
    if (++sent === Number(last)) setImmediate(() => process.kill(process.pid, 'SIGKILL'))
    return answer
  }) as typeof client.query
})
const clock = { now: () => Temporal.Instant.from(now) }
const asked = { departmentId: Number(departmentId), month }
await closeMonth({ db, clock, logger: pino({ level: 'silent' }) }, systemActor, asked, { dryRun: false })
await db.destroy()
console.log(sent)
