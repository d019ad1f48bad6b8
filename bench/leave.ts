import { dayNumber, type LeaveFacts, leaveLedger } from '@rollcall/core'
import { systemActor } from '@rollcall/server/context'
import { readLeaveBalances, storeDefaultKinds } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'

const people = 10_000
const shown = 500
const rounds = 7
const on = dayNumber('2026-11-30')
const day = 480

/** Somebody who came one to twelve years ago, with two years of attendance counted and twelve days taken. */
function factsOf(index: number): LeaveFacts {
  const hiredOn = on - 365 - ((index * 37) % 4000)
  const from = on - 730
  return {
    ...{ hiredOn, serviceFrom: hiredOn, lastDay: null, keptFrom: hiredOn },
    basis: index % 3 === 0 ? 'fiscalYear' : 'hireDate',
    ...{ fiscalYearStart: [1, 1], rounding: 'halfDay', contracts: [] },
    attendance: Array.from({ length: 48 }, (_, half) => ({
      ...{ from: from + half * 15, to: from + half * 15 + 14 },
      ...{ contracted: 11, absent: (index + half) % 97 === 0 ? 1 : 0, excluded: 0 },
    })),
    entries: [{ on: on - 200, kind: 'grant', minutes: day, until: null, reason: 'ten years' }],
    uses: Array.from({ length: 12 }, (_, use) => ({
      on: on - 340 + use * 28,
      minutes: use % 3 === 0 ? day / 2 : day,
      ofMinutes: day,
    })),
  }
}

/** How many ledgers core makes in a second, alone. */
function benchLedgers(): Figure {
  const facts = Array.from({ length: people }, (_, index) => factsOf(index))
  const rate = () => {
    const start = performance.now()
    let left = 0
    for (const one of facts) left += leaveLedger(one, on).balanceMinutes
    if (!Number.isInteger(left)) throw new Error('A balance is no whole number.')
    return people / ((performance.now() - start) / 1000)
  }
  rate()
  return {
    name: `ledgers of ${people} people a second, by core alone`,
    value: median(Array.from({ length: rounds }, rate)),
    unit: 'people/s',
    least: 20_000,
  }
}

/** A page of balances: how many queries, and how long beside reading its rows bare. */
async function benchPage(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { ctx } = await openBench(cleanUp, '2026-11-30T03:00:00Z')
  const { db } = ctx
  await storeDefaultKinds(ctx, systemActor)
  await fill(db)
  let queries = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      if (/employments|work_logs/.test(JSON.stringify(node))) queries++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const read = async () => {
    const page = await readLeaveBalances({ ...ctx, db: counted }, systemActor, {})
    if (page.people.length !== shown) throw new Error(`Not ${shown} people but ${page.people.length}.`)
  }
  await read()
  const once = queries
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await read()
    times.push(performance.now() - start)
  }
  return [
    { name: `page of ${shown} balances: queries`, value: once, unit: '', most: 2 },
    { name: 'the same, two years of days counted', value: median(times), unit: 'ms' },
  ]
}

/** Five hundred people with two years of work logs and twelve days of approved leave each. */
async function fill(db: Awaited<ReturnType<typeof openBench>>['ctx']['db']): Promise<void> {
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`insert into departments (name) select '부서 ' || n from generate_series(1, 10) as n`.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 6, '0'), '구성원 ' || n from generate_series(1, ${shown}::int) as n
  `.execute(db)
  await sql`
    insert into employments (employee_id, during, department_id, site_id)
    select id, daterange(date '2024-11-30' - id % 3000, null), id % 10 + 1, 1 from employees
  `.execute(db)
  await sql`
    insert into work_logs (employee_id, work_date, day_type, settled, planned_minutes, required_minutes,
      leave_minutes, deemed_minutes, absent_minutes, outing_minutes, grace_minutes, away_minutes, excused, findings,
      judged_as_of, digest, presence, engine)
    select id, day::date, 'workday', true, case when extract(isodow from day) < 6 then 480 else 0 end, 480,
      0, 0, 0, 0, 0, 0, '{}', '{}', now(), '\\x00', 'left', 1
    from employees cross join generate_series('2024-11-30'::date, '2026-11-29'::date, interval '1 day') as day
  `.execute(db)
  await sql`
    insert into requests (employee_id, kind_id, status, asked_by, asked_at, approved_at, reason)
    select employees.id, request_kinds.id, 'approved', 'system:bench', now(), now(), ''
    from employees cross join generate_series(1, 12) join request_kinds on code = 'annual'
  `.execute(db)
  await sql`
    insert into request_parts (request_id, work_date, place, part, minutes, of_minutes)
    select id, date '2026-01-05' + (id % 300)::int, 1, '{}', 480, 480 from requests
  `.execute(db)
  await sql`analyze`.execute(db)
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

console.log(JSON.stringify([benchLedgers(), ...(await benchPage())]))
