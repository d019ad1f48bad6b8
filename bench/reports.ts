import { type PersonActor, systemActor } from '@rollcall/server/context'
import { exportReport, storeDefaultKinds } from '@rollcall/server/handlers'
import { writeXlsxStream } from 'hucre/xlsx'
import { sql } from 'kysely'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'

const people = 10_000
const rounds = 3
const month = '2026-11'

type Db = Awaited<ReturnType<typeof openBench>>['ctx']['db']

/**
 * The month sheet of a company as XLSX, beside the same number of cells by the library alone; prints its
 * figures as JSON. Run in a process of its own, with the memory of a worker.
 */
async function benchReports(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { ctx } = await openBench(cleanUp, '2026-12-01T03:00:00Z')
  await storeDefaultKinds(ctx, systemActor)
  await fill(ctx.db)
  const atRest = process.memoryUsage.rss()
  const bytes = await exported(ctx)
  const grown = process.resourceUsage().maxRSS * 1024 - atRest
  if (bytes < 1_000_000) throw new Error(`Only ${bytes} bytes came.`)
  const times: { ours: number[]; alone: number[] } = { ours: [], alone: [] }
  // In turns, so that a slow moment of the machine meets both.
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await seconds(() => exported(ctx)))
    times.alone.push(await seconds(alone))
  }
  return [
    {
      name: `month sheet of ${people} people as XLSX, by the library alone`,
      value: median(times.ours) / median(times.alone),
      unit: '×',
      most: 3,
    },
    { name: 'the same', value: median(times.ours), unit: 's' },
    { name: 'the same: memory the process grows by (RSS)', value: grown / 1_000_000, unit: 'MB', most: 200 },
  ]
}

const hr: PersonActor = {
  ...{ kind: 'person', name: 'hr@bench.test', address: null, userId: 'hr', sessionId: 'bench' },
  ...{ employeeId: null, signedInAt: Temporal.Instant.from('2026-12-01T00:00:00Z'), resting: [] },
  grants: [{ role: 'hr', departmentId: null }],
}

async function exported(ctx: Parameters<typeof exportReport>[0]): Promise<number> {
  const { stream } = await exportReport(ctx, hr, {
    ...{ report: 'month-sheet', month, language: 'ko', format: 'xlsx', reason: 'bench' },
  })
  return await sizeOf(stream)
}

const columns = [
  ...Array.from({ length: 3 }, (_, place) => ({ header: `text ${place}`, width: 18 })),
  ...Array.from({ length: 50 }, (_, place) => ({ header: `${place}`, width: 9, numFmt: '[h]:mm' })),
]

/** As many cells of the same kinds, from memory. */
const alone = async () => {
  const row = (index: number) => [
    ...[String(index), `구성원 ${index}`, `부서 ${index % 100}`],
    ...Array.from({ length: 50 }, (_, place) => (place * 7 + index) / 1440),
  ]
  const rows = (function* () {
    for (let index = 0; index < people; index++) yield row(index)
  })()
  await sizeOf(writeXlsxStream(rows, { name: 'sheet', columns, freezePane: { rows: 1, columns: 3 } }))
}

async function sizeOf(stream: ReadableStream): Promise<number> {
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) bytes += chunk.length
  return bytes
}

/** Ten thousand people in a hundred departments, each with a log for every day of the month. */
async function fill(db: Db): Promise<void> {
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`insert into departments (name) select '부서 ' || n from generate_series(1, 100) as n`.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 6, '0'), '구성원 ' || n from generate_series(1, ${people}::int) as n
  `.execute(db)
  await sql`
    insert into employments (employee_id, during, department_id, site_id)
    select id, daterange('2024-01-01', null), id % 100 + 1, 1 from employees
  `.execute(db)
  await sql`
    insert into work_logs (employee_id, work_date, day_type, settled, planned_minutes, required_minutes, leave_minutes,
      deemed_minutes, absent_minutes, outing_minutes, grace_minutes, away_minutes, worked_minutes, overtime_minutes,
      tardy_minutes, left_early_minutes, outside_plan_minutes, night_minutes, excused, findings, judged_as_of, digest,
      presence, engine)
    select id, day::date, 'workday', true, 480, 480, 0, 0, 0, 0, 0, 0, 480 - id % 7, id % 90, id % 7, 0, 12, 0,
      '{}', '{}', now(), '\\x00', 'left', 1
    from employees cross join generate_series('2026-11-01'::date, '2026-11-30'::date, interval '1 day') as day
  `.execute(db)
  await sql`vacuum analyze`.execute(db)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!

console.log(JSON.stringify(await benchReports()))
