import { type Context, systemActor } from '@rollcall/server/context'
import type { Db } from '@rollcall/server/db'
import { readTeamPlans } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'
import { countSmoothScrolls } from './team-calendar-scroll.ts'
import { calendarMonth, fillTeams } from './team-company.ts'

const rounds = 15

/** The team calendar of 500 people and 31 days: what it costs to read, and whether it scrolls. */
export async function benchTeamCalendar(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { postgres, ctx } = await openBench(cleanUp)
  const { db } = ctx
  await fillTeams(ctx)
  await sql`analyze`.execute(db)
  const [whole, bare]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    whole!.push(await milliseconds(() => readTeamPlans(ctx, systemActor, calendarMonth)))
    bare!.push(await milliseconds(() => readBare(db)))
  }
  const { byProcessor, byClock } = await countSmoothScrolls(ctx, postgres.appUrl)
  const name = 'team calendar, 500 × 31'
  const scrolls = { unit: 'of 5' }
  return [
    { name: `${name}: queries`, value: await countQueries(ctx), unit: '', most: 2 },
    { name: `${name}, by reading the rows bare`, value: median(whole!) / median(bare!), unit: '×', most: 2 },
    { name: `${name}: scrolls without a long task`, value: byProcessor, ...scrolls, least: 4 },
    { name: 'the same, by the clock of a machine that is shared', value: byClock, ...scrolls },
  ]
}

/** The people and their dates as they are stored. */
async function readBare(db: Db): Promise<void> {
  await sql`
    select employees.id, number, employees.name, department_id from employees join employments on employee_id = id
  `.execute(db)
  await sql`
    select employee_id, work_date, plan, origin from work_plans
    where work_date between ${calendarMonth.from} and ${calendarMonth.to}
  `.execute(db)
}

/** How many queries name the people or their plans. */
async function countQueries(ctx: Context): Promise<number> {
  let count = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      if (/from employees\b|work_plans/.test(JSON.stringify(node))) count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const { people } = await readTeamPlans({ ...ctx, db }, systemActor, calendarMonth)
  if (people.length !== 500) throw new Error(`Not 500 people but ${people.length} were read.`)
  return count
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
