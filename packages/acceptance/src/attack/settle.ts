import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startChild } from '@rollcall/sandbox/demo/processes'
import { readHealth } from '@rollcall/server/handlers'
import { watchSample } from '@rollcall/testing'
import { sql } from 'kysely'
import { keyOf, type Ledger } from './punch-sender.ts'
import type { SweepReport } from './report.ts'
import type { Stand } from './stand.ts'
import { until } from './until.ts'

/** When all is read and derived: nothing is lost or doubled, `rollcall verify` is clean, nobody saw a 500. */
export async function sweepSettled(stand: Stand, ledger: Ledger, dataDir: string): Promise<SweepReport> {
  const wrong: string[] = []
  const sample = watchSample(stand.demo.system, stand.ctx.db)
  const isStored = async () => (await sample.missing()).length === 0
  await until('what the sample’s systems hold is stored', isStored, sample.missing)
  wrong.push(...(await sample.invented()).map((key) => `${key} is stored, and no system holds it`))
  await until('all days are derived', async () => (await readHealth(stand.ctx)).pendingDays === 0)

  const { rows } = await sql<{ badge: string; time: string; direction: string }>`
    select badge, to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI:SS') as time, raw_direction as direction
    from punches where source_id = ${stand.sourceId} and badge like 'ATTACK-%'
  `.execute(stand.ctx.db)
  wrong.push(...differencesOf([...ledger.acknowledged.keys()], rows.map(keyOf)))

  const logFile = join(dataDir, 'verify.log')
  await using verify = startChild({
    program: 'rollcall',
    args: ['verify'],
    env: { DATABASE_URL: stand.demo.postgres.appUrl },
    logFile,
  })
  const clean = (await verify.ended) === 0
  const lines = await grep(logFile, () => true)
  if (!clean) wrong.push(...lines.map((line) => `verify: ${line}`))
  const verified = lines.flatMap(
    (line) => /^([1-9]\d*) (punches|days) checked, 0 differences/.exec(line)?.[0] ?? [],
  )
  if (verified.length < 2) wrong.push(`verify looked at nothing: ${lines.join('; ')}`)
  const mistakes = await grep(join(dataDir, 'serve.log'), (line) =>
    line.includes('Something went wrong here'),
  )
  wrong.push(...mistakes.map((line) => `the server logged ${line.slice(0, 500)}`))
  return { counts: { acknowledged: ledger.acknowledged.size, stored: rows.length }, wrong }
}

/** What was acknowledged and is not stored, and what is stored more than once. */
export function differencesOf(acknowledged: readonly string[], stored: readonly string[]): string[] {
  const found = new Set(stored)
  const lost = acknowledged.filter((key) => !found.has(key))
  return [
    ...(lost.length > 0 ? [`${lost.length} acknowledged punches are not stored, such as ${lost[0]}`] : []),
    ...(found.size < stored.length ? [`${stored.length - found.size} punches are stored twice`] : []),
  ]
}

async function grep(file: string, wanted: (line: string) => boolean): Promise<string[]> {
  const found: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (wanted(line)) found.push(line)
  return found
}
