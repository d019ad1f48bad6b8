import { createHash, generateKeyPairSync } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { engineEdition, explainDay, type FactsPool, type PackedFacts, unpackFacts } from '@rollcall/core'
import { systemActor } from '@rollcall/server/context'
import { closeMonth, deriveWorkDays, exportMonth, verifyMonth } from '@rollcall/server/handlers'
import type { Client } from 'pg'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'
import { fillYear } from './year-company.ts'

const month = '2026-10'
const rounds = 3

/**
 * Closes a month of a whole company at once, exports it and verifies the file; prints its figures as JSON.
 * Run in a process of its own, with the memory of a worker.
 */
async function benchClosing(people: number): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { folder, admin, ctx } = await openBench(cleanUp, '2026-11-05T03:00:00Z')
  await fillYear(admin, people, '2026-09-28')
  await deriveWorkDays(ctx)
  await admin.query('vacuum analyze')
  const closed = await timed(() =>
    closeMonth(ctx, systemActor, { departmentId: 1, month }, { dryRun: false }),
  )
  const peak = process.resourceUsage().maxRSS / 1024
  if (closed.value.days !== people * 31) throw new Error(`Only ${closed.value.days} days were frozen.`)
  await admin.query('vacuum analyze')
  const copy = await timeCopy(admin, folder)

  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const file = join(folder, 'month.jsonl')
  const lines = await exportMonth(ctx, systemActor, { department: '개발팀', month, privateKey })
  const written = await timed(() => pipeline(Readable.from(lines), createWriteStream(file)))
  const verified: number[] = []
  const bare: number[] = []
  // In turns, so that a slow moment of the machine meets both.
  for (let round = 0; round < rounds; round++) {
    const { value, seconds } = await timed(() => verifyMonth(linesOf(file), publicKey, engineEdition))
    if (!value.derived || value.days !== people * 31 || value.faults.length > 0)
      throw new Error(`The file does not hold: ${JSON.stringify(value.faults[0])}`)
    verified.push(seconds)
    bare.push((await timed(() => readBare(file))).seconds)
  }
  const name = `closing ${people} people × 31 days`
  return [
    { name: `${name}, by COPY of the frozen rows`, value: closed.seconds / copy, unit: '×', most: 4 },
    { name: 'the same', value: closed.seconds, unit: 's' },
    { name: 'the same: memory at most', value: peak, unit: 'MB', most: 300 },
    { name: 'the month as a file', value: written.seconds, unit: 's' },
    {
      name: 'month verify, by parsing, hashing and explainDay alone',
      value: median(verified) / median(bare),
      unit: '×',
      most: 3,
    },
    { name: 'the same', value: median(verified), unit: 's' },
  ]
}

/** Seconds that PostgreSQL itself needs for the frozen rows, into a table with the same indexes and keys. */
async function timeCopy(admin: Client, folder: string): Promise<number> {
  await chmod(folder, 0o777)
  await admin.query(`copy closed_days to '${folder}/closed_days'`)
  await admin.query('create table copy_of_closed_days (like closed_days including all)')
  await admin.query('alter table copy_of_closed_days add foreign key (closing_id) references closings')
  await admin.query('alter table copy_of_closed_days add foreign key (employee_id) references employees')
  const { seconds } = await timed(() => admin.query(`copy copy_of_closed_days from '${folder}/closed_days'`))
  await admin.query('drop table copy_of_closed_days')
  return seconds
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })

/** What nobody who verifies such a file can do without. */
async function readBare(file: string): Promise<void> {
  const all = createHash('sha256')
  let pool: FactsPool | null = null
  for await (const line of linesOf(file)) {
    all.update(line)
    const said = JSON.parse(line) as { pool?: FactsPool; day?: number; facts: PackedFacts }
    if (said.pool) pool = said.pool
    else if (said.day !== undefined) explainDay(unpackFacts(pool!, said.day, said.facts))
  }
  all.digest()
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - start) / 1000 }
}

const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!

console.log(JSON.stringify(await benchClosing(Number(process.argv[2]))))
