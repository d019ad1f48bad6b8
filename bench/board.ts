import { type Context, systemActor } from '@rollcall/server/context'
import type { Db } from '@rollcall/server/db'
import { deriveWorkDays, readBoard } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'
import { fillYear } from './year-company.ts'

const rounds = 15
const people = 500
const asked = { departmentId: 1, month: '2026-10' }

/** The board before a close of a department of 500 × 31, by reading the same logs bare in the same run. */
export async function benchBoard(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { ctx, admin } = await openBench(cleanUp, '2026-11-05T03:00:00Z')
  await fillYear(admin, people, '2026-09-21')
  await forgetSome(admin)
  await deriveWorkDays(ctx)
  await admin.query('vacuum analyze')
  const [board, bare]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    board!.push(await milliseconds(() => readBoard(ctx, systemActor, asked)))
    bare!.push(await milliseconds(() => readBare(ctx.db)))
  }
  const name = 'board before a close, 500 × 31'
  return [
    { name: `${name}: queries`, value: await countQueries(ctx), unit: '', most: 2 },
    { name: `${name}, by reading the rows bare`, value: median(board!) / median(bare!), unit: '×', most: 2 },
    { name: 'the same', value: median(board!), unit: 'ms' },
  ]
}

/** One tap in fifteen is not there, so that there is something to clear. */
async function forgetSome(admin: Client): Promise<void> {
  await admin.query(`delete from punches where abs(hashtext(badge || raw_time)) % 15 = 0`)
}

async function readBare(db: Db): Promise<void> {
  const { rows } = await sql`
    select work_logs.* from employments join work_logs using (employee_id)
    where department_id = 1 and work_date between '2026-10-01' and '2026-10-31'
  `.execute(db)
  if (rows.length < people * 20) throw new Error(`Only ${rows.length} days were read.`)
}

/** How many queries name people's days. */
async function countQueries(ctx: Context): Promise<number> {
  let count = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      if (/join work_logs|join shown_logs/.test(JSON.stringify(node))) count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const { codes } = await readBoard({ ...ctx, db }, systemActor, asked)
  if (!codes.some(({ code, count: open }) => code === 'MISSING_SIDE' && open > 100))
    throw new Error('There is nothing to clear.')
  return count
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
