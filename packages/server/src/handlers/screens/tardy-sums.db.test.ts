import { isDeepStrictEqual } from 'node:util'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, systemActor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { hrOf } from '../../testing/people-office.ts'
import { type ReadTardyInput, readTardy } from './read-tardy.ts'
import { readTardyDays } from './read-tardy-days.ts'

/*
 * Every sum against the days themselves: days are made up at random and kept here, each figure is added up
 * from them by other means than the read model's, and compared.
 */

const kinds = ['tardy', 'leftEarly', 'absent', 'missing', 'unconfirmed'] as const
type Kind = (typeof kinds)[number]

interface Day {
  employeeId: number
  date: string
  /** Null where nobody employs her. */
  department: number | null
  in: number
  out: number
  minutes: Record<'tardy' | 'leftEarly' | 'absent', number>
  excused: string[]
  findings: string[]
}

const people = 14
const [first, last] = ['2025-10-01', '2026-11-30']
const moveOn = '2026-10-17'

/** The same numbers in every run. */
function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return { chance: (part: number) => next() < part, below: (most: number) => Math.floor(next() * most) }
}

/** 2 lies in 1, and from a day on in 3; 4 lies in 2; 3 lies in 1; 5 by itself. */
const aboveOf = (department: number, date: string): number | null =>
  ({ 2: date < moveOn ? 1 : 3, 3: 1, 4: 2 })[department] ?? null

/** A third of the people move in the middle of a month; the last of them leaves early on. */
const departmentOf = (employeeId: number, date: string): number | null => {
  if (employeeId === people) return date < '2026-11-05' ? 5 : null
  return employeeId % 3 === 0 && date >= '2026-11-11' ? ((employeeId + 2) % 5) + 1 : (employeeId % 5) + 1
}

function makeDays(): Day[] {
  const { chance, below } = seeded(20_261_130)
  const days: Day[] = []
  for (let date = Temporal.PlainDate.from(first); `${date}` <= last; date = date.add({ days: 1 }))
    for (let employeeId = 1; employeeId <= people; employeeId++) {
      const lost = (part: number, most: number) => (chance(part) ? 1 + below(most) : 0)
      const minutes = { tardy: lost(0.2, 150), leftEarly: lost(0.1, 70), absent: lost(0.03, 480) }
      days.push({
        ...{ employeeId, date: `${date}`, department: departmentOf(employeeId, `${date}`), minutes },
        ...{ in: -90 + below(1600), out: 900 + below(1200) },
        excused: ['tardy', 'leftEarly', 'absent'].filter(() => chance(0.2)),
        findings: ['MISSING_IN', 'MISSING_OUT', 'REMOTE_UNCONFIRMED', 'AWAY'].filter(() => chance(0.05)),
      })
    }
  return days
}

async function openOffice() {
  const office = await testContext('2026-11-30T03:00:00Z')
  const { db } = office
  const days = makeDays()
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`insert into departments (name) select '부서 ' || n from generate_series(1, 5) as n`.execute(db)
  await sql`
    insert into department_places (department_id, parent_id, during) values
      (2, 1, daterange(null, ${moveOn})), (2, 3, daterange(${moveOn}, null)), (3, 1, '(,)'), (4, 2, '(,)')
  `.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 5, '0'), '구성원 ' || n from generate_series(1, ${people}::int) as n
  `.execute(db)
  await db.insertInto('employments').values(employmentsOf(days)).execute()
  const rows = days.map(({ minutes, employeeId, date, excused, findings, ...day }) => ({
    ...{
      employee_id: employeeId,
      work_date: date,
      in_minute: day.in,
      out_minute: day.out,
      excused,
      findings,
    },
    ...{
      tardy_minutes: minutes.tardy,
      left_early_minutes: minutes.leftEarly,
      absent_minutes: minutes.absent,
    },
  }))
  await sql`
    insert into work_logs (employee_id, work_date, in_minute, out_minute, tardy_minutes, left_early_minutes, absent_minutes,
      excused, findings, day_type, settled, planned_minutes, required_minutes, leave_minutes, deemed_minutes,
      outing_minutes, grace_minutes, away_minutes, judged_as_of, digest, presence, engine)
    select employee_id, work_date, in_minute, out_minute, tardy_minutes, left_early_minutes, absent_minutes,
      excused, findings, 'workday', true, 480, 480, 0, 0, 0, 0, 0, now(), '\\x00', 'left', 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as day (employee_id int, work_date date, in_minute int,
      out_minute int, tardy_minutes int, left_early_minutes int, absent_minutes int, excused text[], findings text[])
  `.execute(db)
  await freeze(db)
  return { office, days }
}

/**
 * A month of two departments is closed, and one of another was and is open again; then what is known of their
 * days changes, and what was frozen of the one that is open again is nonsense.
 */
async function freeze(db: Db): Promise<void> {
  await sql`
    insert into closings (department_id, month, closed_at, closed_by, people, days, engine, rules, pool, reopened_at, reopened_by, reopen_reason)
    values (1, '2026-09-01', now(), 'test', 1, 1, 1, 1, '{}', null, null, null),
      (2, '2026-09-01', now(), 'test', 1, 1, 1, 1, '{}', null, null, null),
      (3, '2026-10-01', now(), 'test', 1, 1, 1, 1, '{}', now(), 'test', 'a mistake')
  `.execute(db)
  await sql`
    insert into closed_days (closing_id, employee_id, work_date, logged, digest, tardy_minutes, left_early_minutes,
      absent_minutes, in_minute, out_minute, excused, findings, facts, explanation)
    select closings.id, employee_id, work_date, true, digest, tardy_minutes + case when reopened_at is null then 0 else 30 end,
      left_early_minutes, absent_minutes, in_minute, out_minute, excused, findings, '{}', '{}'
    from work_logs join employments using (employee_id) join closings using (department_id)
    where during @> work_date and date_trunc('month', work_date) = month
  `.execute(db)
  await sql`
    update work_logs set tardy_minutes = work_logs.tardy_minutes + 7, absent_minutes = 0, findings = '{}'
    from closed_days join closings on closings.id = closing_id
    where closed_days.employee_id = work_logs.employee_id and closed_days.work_date = work_logs.work_date and reopened_at is null
  `.execute(db)
}

/** A row for each stretch of dates in one department; the last one has no end. */
function employmentsOf(days: readonly Day[]) {
  const rows: { employee_id: number; department_id: number; site_id: number; during: string }[] = []
  for (const [employee_id, hers] of Map.groupBy(days, ({ employeeId }) => employeeId))
    for (const [department_id, there] of Map.groupBy(hers, ({ department }) => department)) {
      if (department_id === null) continue
      const until = Temporal.PlainDate.from(there.at(-1)!.date).add({ days: 1 })
      const end = there.at(-1)!.date === last ? '' : until
      rows.push({ employee_id, department_id, site_id: 1, during: `[${there[0]!.date},${end})` })
    }
  return rows
}

const isOf: Record<Kind, (day: Day) => boolean> = {
  tardy: ({ minutes }) => minutes.tardy > 0,
  leftEarly: ({ minutes }) => minutes.leftEarly > 0,
  absent: ({ minutes }) => minutes.absent > 0,
  missing: ({ findings }) => findings.some((finding) => finding.startsWith('MISSING')),
  unconfirmed: ({ findings }) => findings.includes('REMOTE_UNCONFIRMED'),
}

function sumOf(days: readonly Day[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const kind of ['tardy', 'leftEarly', 'absent'] as const) {
    const [excused, plain] = [true, false].map((wanted) =>
      days.filter((day) => isOf[kind](day) && day.excused.includes(kind) === wanted),
    )
    const minutes = (some: readonly Day[]) => some.reduce((sum, day) => sum + day.minutes[kind], 0)
    sums[`${kind}Days`] = plain!.length
    sums[`${kind}Minutes`] = minutes(plain!)
    sums[`${kind}ExcusedDays`] = excused!.length
    sums[`${kind}ExcusedMinutes`] = minutes(excused!)
  }
  sums.missingDays = days.filter(isOf.missing).length
  sums.unconfirmedDays = days.filter(isOf.unconfirmed).length
  return sums
}

const isLost = (day: Day) => kinds.some((kind) => isOf[kind](day))

/** Whether a department is another one, or lay below it on the date. */
function liesIn(department: number | null, wanted: number, date: string): boolean {
  for (let here = department; here !== null; here = aboveOf(here, date)) if (here === wanted) return true
  return false
}

const bandsOf = [
  [1, 5],
  [6, 10],
  [11, 30],
  [31, 60],
  [61, 120],
  [121, Infinity],
] as const

type Read = Awaited<ReturnType<typeof readTardy>>

/** The same as the page says it, from the days that are kept here; of the people their sums by number. */
function expected(days: readonly Day[], input: ReadTardyInput, read: Pick<Read, 'from' | 'to' | 'trend'>) {
  const { kind, excused } = input
  const lost = days.filter(isLost)
  const inside = lost.filter(({ date }) => read.from <= date && date <= read.to)
  const matters = (day: Day) =>
    isOf[kind](day) && (excused === undefined || day.excused.includes(kind) === excused)
  const byPerson = Map.groupBy(inside, ({ employeeId }) => employeeId)
  const minutesOf = (day: Day) => (kind === 'tardy' || kind === 'leftEarly' ? day.minutes[kind] : 0)
  const hourOf = (day: Day) => Math.floor((kind === 'tardy' ? day.in : day.out) / 60 + 48) % 24
  const moments = inside.filter((day) => minutesOf(day) > 0)
  return {
    totals: sumOf(inside),
    people: [...byPerson]
      .filter(([, hers]) => hers.some(matters))
      .map(([id, hers]) => [id, sumOf(hers)] as const)
      .sort(([one], [other]) => one - other),
    bands: bandsOf.map(([from, to]) =>
      sumOf(moments.filter((day) => from <= minutesOf(day) && minutesOf(day) <= to)),
    ),
    hours: Array.from(
      { length: 24 },
      (_, hour) => [hour, sumOf(moments.filter((day) => hourOf(day) === hour))] as const,
    ).filter(([, sums]) => sums[`${kind}Days`]! + sums[`${kind}ExcusedDays`]! > 0),
    trend: read.trend.map(({ month }) => sumOf(lost.filter(({ date }) => date.startsWith(month)))),
    days: inside
      .filter(matters)
      .map(({ employeeId, date }) => `${date} ${employeeId}`)
      .sort(),
  }
}

const who: { name: string; actor: Actor; sees: (day: Day) => boolean }[] = [
  { name: 'everybody', actor: systemActor, sees: () => true },
  {
    name: 'who answers for a department',
    actor: hrOf(3),
    sees: ({ department, date }) => liesIn(department, 3, date),
  },
  {
    name: 'somebody herself',
    actor: { ...hrOf(null, 6), grants: [{ role: 'employee', departmentId: null }] },
    sees: ({ employeeId }) => employeeId === 6,
  },
]
const inputs: ReadTardyInput[] = [
  { period: 'year', kind: 'tardy' },
  { period: 'quarter', kind: 'leftEarly', month: '2026-11' },
  { period: 'month', kind: 'leftEarly', month: '2026-10', excused: true },
  { period: 'month', kind: 'tardy', excused: false },
  { period: 'quarter', kind: 'absent', departmentId: 3, excused: true, month: '2026-10' },
  { period: 'year', kind: 'tardy', departmentId: 1 },
  { period: 'month', kind: 'missing', departmentId: 2, month: '2026-10' },
  { period: 'year', kind: 'unconfirmed', employeeId: 6 },
  { period: 'quarter', kind: 'tardy', employeeId: people, sort: '-missingDays' },
]

/** What the page and its days say, in the same shape. */
async function said(ctx: Parameters<typeof readTardy>[0], actor: Actor, input: ReadTardyInput, read: Read) {
  const { from, to } = read
  const { days } = await readTardyDays(ctx, actor, { ...input, from, to, limit: 100_000, offset: 0 })
  return {
    totals: read.totals,
    people: read.people
      .map(({ employee, sums }) => [employee.id, sums] as const)
      .sort(([one], [other]) => one - other),
    bands: read.bands.map(({ sums }) => sums),
    hours: read.hours.map(({ hour, sums }) => [hour, sums] as const),
    trend: read.trend.map(({ sums }) => sums),
    days: days.map(({ employee, date }) => `${date} ${employee.id}`).sort(),
  }
}

/** Bands and hours are there of two kinds alone. */
const forKind = <Shown extends ReturnType<typeof expected>>(shown: Shown, kind: Kind) =>
  kind === 'tardy' || kind === 'leftEarly' ? shown : { ...shown, bands: [], hours: [] }

test('every sum is that of its days, whoever looks and whatever it is narrowed to; a changed minute is seen', async () => {
  const { office, days } = await openOffice()
  await using _ = office
  const { ctx, db } = office
  const compare = async () => {
    const wrong: string[] = []
    for (const { name, actor, sees } of who)
      for (const input of inputs) {
        const { departmentId, employeeId } = input
        const hers = days.filter(
          (day) =>
            sees(day) &&
            (employeeId === undefined || day.employeeId === employeeId) &&
            (departmentId === undefined || liesIn(day.department, departmentId, day.date)),
        )
        const read = await readTardy(ctx, actor, input)
        const wanted = forKind(expected(hers, input, read), input.kind)
        if (!isDeepStrictEqual(await said(ctx, actor, input, read), wanted))
          wrong.push(`${name} ${JSON.stringify(input)}`)
        for (const { department, sums } of read.departments) {
          const there = hers.filter(
            (day) =>
              read.from <= day.date &&
              day.date <= read.to &&
              isLost(day) &&
              (department === null
                ? day.department === null
                : liesIn(day.department, department.id, day.date)),
          )
          if (!isDeepStrictEqual(sums, sumOf(there)))
            wrong.push(`${name} ${JSON.stringify(input)}: department ${department?.id}`)
        }
      }
    return wrong
  }
  expect(await compare()).toEqual([])
  await sql`
    update work_logs set tardy_minutes = tardy_minutes + 1
    where (employee_id, work_date) = (
      select employee_id, work_date from work_logs
      where tardy_minutes > 0 and not 'tardy' = any(excused) and employee_id = 6 order by work_date desc limit 1
    )
  `.execute(db)
  const wrong = await compare()
  for (const { name } of who) expect(wrong.filter((line) => line.startsWith(name)).length).toBeGreaterThan(1)
})
