import { type Context, systemActor } from '@rollcall/server/context'
import type { Db } from '@rollcall/server/db'
import { readTardy } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import type { Client } from 'pg'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'

const people = Number(process.argv[2] ?? 10_000)
const rounds = 9
const months = { from: '2025-12-01', to: '2026-11-30' }

/**
 * The page *Tardy* of a company over twelve months, by the sums alone in the same run, with one year
 * stored and with five; prints its figures as JSON. Run as a process of its own.
 */
async function benchTardy(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const one = await openCompany(cleanUp, months.from)
  const five = await openCompany(cleanUp, '2021-12-01')
  const times = { page: [] as number[], bare: [] as number[], month: [] as number[], after: [] as number[] }
  // In turns, so that a slow moment of the machine meets all.
  for (let round = 0; round < rounds; round++) {
    times.page.push(await milliseconds(() => readYear(one)))
    times.after.push(await milliseconds(() => readYear(five)))
    times.bare.push(await milliseconds(() => sumBare(one.db)))
    times.month.push(await milliseconds(() => readMonth(five)))
  }
  const [page, after, bare, month] = [times.page, times.after, times.bare, times.month].map(median) as [
    number,
    number,
    number,
    number,
  ]
  const name = `tardy, ${people.toLocaleString('en')} people, twelve months`
  return [
    { name: `${name}, by bare sums`, value: page / bare, unit: '×', most: 2 },
    { name: `${name}: five years stored, by one`, value: after / page, unit: '×', most: 1.2 },
    { name: `${name}: queries of days`, value: await countQueries(one), unit: '', most: 1 },
    { name: 'the same', value: page, unit: 'ms' },
    { name: 'the same of one month, with its twelve', value: month, unit: 'ms' },
  ]
}

/** A company with weekdays from a date on. */
async function openCompany(cleanUp: AsyncDisposableStack, from: string): Promise<Context> {
  const { ctx, admin } = await openBench(cleanUp, '2026-11-30T03:00:00Z')
  await fillCompany(ctx.db)
  // What is made up here holds together by itself.
  await admin.query('set session_replication_role = replica')
  await fillYears(admin, from, months.to)
  await admin.query('vacuum analyze')
  return ctx
}

async function fillCompany(db: Db): Promise<void> {
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`insert into departments (name) select '부서 ' || n from generate_series(1, 111) as n`.execute(db)
  await sql`
    insert into department_places (department_id, parent_id, during)
    select n, case when n > 11 then (n - 12) / 10 + 2 else 1 end, '(,)' from generate_series(2, 111) as n
  `.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 6, '0'), '구성원 ' || n from generate_series(1, ${people}::int) as n
  `.execute(db)
  await sql`
    insert into employments (employee_id, during, department_id, site_id)
    select id, '[2020-01-01,)', id % 100 + 12, 1 from employees
  `.execute(db)
}

/** Weekdays as they come: one day in eight is tardy, one in 25 left early, few are absent or open. */
async function fillYears(admin: Client, from: string, to: string): Promise<void> {
  await admin.query(`
    insert into work_logs (employee_id, work_date, day_type, settled, planned_minutes, required_minutes,
      leave_minutes, deemed_minutes, absent_minutes, outing_minutes, grace_minutes, away_minutes, worked_minutes,
      tardy_minutes, left_early_minutes, overtime_minutes, outside_plan_minutes, night_minutes, in_minute, out_minute,
      excused, findings, judged_as_of, digest, presence, engine)
    select employee_id, work_date, 'workday', true, 480, 480, 0, 0, case when dice < 10 then 480 else 0 end, 0, 0, 0, 480,
      tardy, early, 0, 0, 0, 540 + tardy, 1080 - early,
      case when dice % 7 = 0 and tardy > 0 then '{tardy}' else '{}' end::text[],
      case when dice between 10 and 20 then '{MISSING_OUT}' when tardy > 0 then '{TARDY}' else '{OUTSIDE_PLAN}' end::text[],
      '2026-11-30', '\\x0011223344556677889900112233445566778899001122334455667788990011', 'left', 1
    from (
      select id as employee_id, day::date as work_date, dice,
        case when dice < 125 then 1 + dice else 0 end as tardy, case when dice between 900 and 940 then dice - 890 else 0 end as early
      from generate_series(date '${from}', date '${to}', interval '1 day') as day
      cross join employees cross join lateral (
        select abs(hashint8(id * 1000003::bigint + (day::date - date '2020-01-01'))) % 1000 as dice
      ) as thrown
      where extract(isodow from day) < 6
    ) as thrown
  `)
}

const readMonth = async (ctx: Context) =>
  await readTardy(ctx, systemActor, { period: 'month', kind: 'tardy' })

async function readYear(ctx: Context): Promise<void> {
  const { total, totals } = await readTardy(ctx, systemActor, { period: 'year', kind: 'tardy' })
  if (total !== people || totals.tardyDays < people * 10) throw new Error(`Only ${total} people were tardy.`)
}

const sumBare = async (db: Db) =>
  await sql`
    select employee_id, sum(tardy_minutes), sum(left_early_minutes), sum(absent_minutes)
    from shown_logs where work_date between ${months.from} and ${months.to} group by employee_id
  `.execute(db)

/** How many queries name the days. */
async function countQueries(ctx: Context): Promise<number> {
  let count = 0
  const db = ctx.db.withPlugin({
    transformQuery: ({ node }) => {
      if (/shown_logs|work_logs|closed_days/.test(JSON.stringify(node))) count++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await readYear({ ...ctx, db })
  return count
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

console.log(JSON.stringify(await benchTardy()))
