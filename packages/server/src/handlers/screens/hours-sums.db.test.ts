import { isDeepStrictEqual } from 'node:util'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, type Context, systemActor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { hrOf } from '../../testing/people-office.ts'
import { storeDefaultKinds } from '../index.ts'
import { readHours } from './read-hours.ts'

/*
 * Every week against its days: days and plans are made up at random and kept here, each figure is added up
 * from them by other means than the read model's, and compared.
 */

const people = 40
/** A Wednesday: two days of its week are over, one is open, four are to come. */
const today = '2026-12-02'
const weeks = ['2026-11-23', '2026-11-30', '2026-12-07']
const plans = [
  { plan: { segments: [[540, 1080]], breaks: [[720, 780]] }, minutes: 480 },
  { plan: { segments: [[480, 1260]], breaks: [[720, 780]] }, minutes: 720 },
  { plan: { segments: [[600, 960]], dayType: 'companyHoliday' }, minutes: 360 },
  { plan: { segments: [[420, 1320]], standardMinutes: 500 }, minutes: 500 },
  { plan: { segments: [], dayType: 'weeklyHoliday' }, minutes: 0 },
] as const

interface Day {
  employeeId: number
  date: string
  department: number
  settled: boolean
  /** Null where no log tells of it. */
  log: { required: number; deemed: number; worked: number | null; overtime: number | null } | null
  outside: number
  away: number
  planned: (typeof plans)[number] | null
  /** Approved, in the evening after every plan. */
  overtimeAhead: number
}

/** The same numbers in every run. */
function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return { chance: (part: number) => next() < part, below: (most: number) => Math.floor(next() * most) }
}

const after = (date: string, days: number) => `${Temporal.PlainDate.from(date).add({ days })}`
const last = after(weeks.at(-1)!, 6)

/** A third of the people move in the middle of a week. */
const departmentOf = (employeeId: number, date: string) =>
  employeeId % 3 === 0 && date >= '2026-12-03' ? ((employeeId + 1) % 4) + 1 : (employeeId % 4) + 1
const traitOf = (employeeId: number) => ({ 5: 'pregnant', 9: 'exemptFromHours' })[employeeId % 10]
const mostOf = (employeeId: number) =>
  ({ pregnant: 2400, exemptFromHours: null })[traitOf(employeeId) ?? ''] ??
  (traitOf(employeeId) === 'exemptFromHours' ? null : 3120)

function makeDays(): Day[] {
  const { chance, below } = seeded(20_261_202)
  const days: Day[] = []
  for (let employeeId = 1; employeeId <= people; employeeId++)
    for (let date = weeks[0]!; date <= last; date = after(date, 1)) {
      const isOver = date < today
      const planned = chance(0.95) ? plans[below(plans.length)]! : null
      const known = !isOver || chance(0.93)
      const figures = { worked: known ? below(620) : null, overtime: known ? below(200) : null }
      days.push({
        ...{ employeeId, date, department: departmentOf(employeeId, date), settled: isOver, planned },
        log: date > today ? null : { required: below(500), deemed: chance(0.1) ? below(480) : 0, ...figures },
        outside: isOver && chance(0.2) ? below(90) : 0,
        away: isOver && chance(0.2) ? below(50) : 0,
        overtimeAhead: planned && chance(0.15) ? 15 * (1 + below(6)) : 0,
      })
    }
  return days
}

async function openOffice() {
  const office = await testContext(`${today}T03:00:00Z`)
  const { db } = office
  const days = makeDays()
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`insert into departments (name) select '부서 ' || n from generate_series(1, 4) as n`.execute(db)
  await sql`insert into department_places (department_id, parent_id, during) values (2, 1, '(,)')`.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 5, '0'), '구성원 ' || n from generate_series(1, ${people}::int) as n
  `.execute(db)
  const during = (one: readonly Day[]) =>
    `[${one[0]!.date},${one.at(-1)!.date === last ? '' : after(one.at(-1)!.date, 1)})`
  const stretches = [
    ...Map.groupBy(days, ({ employeeId, department }) => `${employeeId} ${department}`).values(),
  ]
  await db
    .insertInto('employments')
    .values(
      stretches.map((hers) => ({
        ...{ employee_id: hers[0]!.employeeId, department_id: hers[0]!.department, site_id: 1 },
        during: during(hers),
      })),
    )
    .execute()
  const traits = Array.from({ length: people }, (_, index) => index + 1).flatMap((employee_id) => {
    const trait = traitOf(employee_id)
    return trait ? [{ employee_id, trait, during: '(,)' }] : []
  })
  await db.insertInto('employee_traits').values(traits).execute()
  await storeDefaultKinds(office.ctx, systemActor)
  await storeDays(db, days)
  return { office, days }
}

async function storeDays(db: Db, days: readonly Day[]) {
  const logs = days.flatMap(({ log, planned: _, ...day }) => (log ? [{ ...day, ...log }] : []))
  await sql`
    insert into work_logs (employee_id, work_date, required_minutes, deemed_minutes, worked_minutes, overtime_minutes,
      outside_plan_minutes, away_minutes, settled, night_minutes, excused, findings, day_type, planned_minutes, leave_minutes,
      outing_minutes, grace_minutes, tardy_minutes, left_early_minutes, absent_minutes, judged_as_of, digest, presence, engine)
    select "employeeId", date, required, deemed, worked, overtime, outside, away, settled, 0, '{}', '{}', 'workday', 480, 0,
      0, 0, 0, 0, 0, now(), '\\x00', 'left', 1
    from jsonb_to_recordset(${JSON.stringify(logs)}::jsonb) as day ("employeeId" int, date date, required int, deemed int,
      worked int, overtime int, outside int, away int, settled boolean)
  `.execute(db)
  const planned = days.flatMap(({ employeeId, date, planned }) =>
    planned ? [{ employeeId, date, plan: planned.plan }] : [],
  )
  await sql`
    insert into work_plans (employee_id, work_date, plan, origin) select "employeeId", date, plan, '{}'
    from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb) as day ("employeeId" int, date date, plan jsonb)
  `.execute(db)
  const overtime = days.flatMap(({ employeeId, date, overtimeAhead }, index) =>
    overtimeAhead
      ? [{ employeeId, date, id: index + 1, part: { from: '23:00', to: wall(1380 + overtimeAhead) } }]
      : [],
  )
  await sql`
    with kind as (select id from request_kinds where effect = 'overtime' limit 1), asked as (
      select * from jsonb_to_recordset(${JSON.stringify(overtime)}::jsonb) as day (id int, "employeeId" int, date date, part jsonb)
    ), stored as (
      insert into requests (id, employee_id, kind_id, status, asked_by, asked_at, reason, approved_at, steps)
      overriding system value
      select asked.id, "employeeId", kind.id, 'approved', 'test', now(), 'launch', now(), '{}' from asked, kind
      returning id
    )
    insert into request_parts (request_id, work_date, place, part, asked, minutes, of_minutes)
    select asked.id, date, 1, part, '{}', 0, 0 from asked join stored using (id)
  `.execute(db)
}

const wall = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** November is closed for a department; then what is known of its days changes. */
async function freeze(db: Db): Promise<void> {
  await sql`
    insert into closings (department_id, month, closed_at, closed_by, people, days, engine, rules, pool)
    values (1, '2026-11-01', now(), 'test', 1, 1, 1, 1, '{}')
  `.execute(db)
  await sql`
    insert into closed_days (closing_id, employee_id, work_date, logged, digest, day_type, settled, required_minutes, deemed_minutes,
      worked_minutes, overtime_minutes, outside_plan_minutes, away_minutes, night_minutes, facts, explanation)
    select closings.id, employee_id, work_date, true, digest, day_type, settled, required_minutes, deemed_minutes,
      worked_minutes, overtime_minutes, outside_plan_minutes, away_minutes, night_minutes, '{}', '{}'
    from work_logs join employments using (employee_id) join closings using (department_id)
    where during @> work_date and date_trunc('month', work_date) = month
  `.execute(db)
  await sql`
    update work_logs set worked_minutes = 1000 from closed_days
    where closed_days.employee_id = work_logs.employee_id and closed_days.work_date = work_logs.work_date
  `.execute(db)
}

const who: { name: string; actor: Actor; sees: (day: Day) => boolean }[] = [
  { name: 'everybody', actor: systemActor, sees: () => true },
  { name: 'who answers for a department', actor: hrOf(1), sees: ({ department }) => department < 3 },
  {
    name: 'somebody herself',
    actor: { ...hrOf(null, 6), grants: [{ role: 'employee', departmentId: null }] },
    sees: ({ employeeId }) => employeeId === 6,
  },
]

const countedOf = ({ log }: Day) => (log === null || log.worked === null ? 0 : log.worked + log.overtime!)

/** Of dates in order what is counted, what is expected, and where that is more than the most. */
function added(hers: readonly Day[], most: number | null) {
  let [known, projected] = [0, 0]
  let passesOn: string | null = null
  for (const day of hers) {
    const { log, planned, overtimeAhead } = day
    known += countedOf(day)
    if (day.settled) projected += countedOf(day)
    else if (log) projected += Math.max(countedOf(day), log.required + log.deemed + overtimeAhead)
    else projected += (planned?.minutes ?? 0) + overtimeAhead
    if (most !== null && projected > most) passesOn ??= day.date
  }
  return { known, projected, passesOn }
}

/** What the page is to say of one person's week; `all` are all her days. */
function expected(employeeId: number, week: string, all: readonly Day[]) {
  const hers = all.filter(({ date }) => week <= date && date < after(week, 7))
  const most = mostOf(employeeId)
  const sums = added(hers, most)
  const month = Temporal.PlainYearMonth.from(after(week, 3).slice(0, 7))
  const length = month.daysInMonth
  const ofPeriod = most === null ? null : Math.floor((most * length) / 7)
  const inPeriod = added(
    all.filter(({ date }) => date.startsWith(`${month}`)),
    ofPeriod,
  )
  const isSelective = hers.some(({ planned }) => planned !== null && 'standardMinutes' in planned.plan)
  const average = Math.round((inPeriod.projected * 7) / length)
  const judged = isSelective
    ? { ...inPeriod, most: ofPeriod, week: average }
    : { ...sums, most, week: sums.projected }
  const beyond = (minutes: number) => judged.most !== null && minutes > judged.most
  const forbidden = traitOf(employeeId) === 'pregnant' && hers.some((day) => countedOf(day) > 480)
  const notice = traitOf(employeeId) === 'exemptFromHours' ? Infinity : 2880
  const sum = (of: (day: Day) => number) => hers.reduce((total, day) => total + of(day), 0)
  return {
    employeeId,
    ...sums,
    most,
    standing:
      forbidden || beyond(judged.known)
        ? 'passed'
        : beyond(judged.projected)
          ? 'ahead'
          : judged.week >= notice
            ? 'near'
            : 'within',
    settlement: isSelective ? { ...inPeriod, most: ofPeriod, average } : null,
    away: sum(({ away }) => away),
    outside: sum(({ outside }) => outside),
    unknown: hers.filter(({ settled, log }) => settled && log?.worked === null).map(({ date }) => date),
    unplanned: hers.filter(({ date, planned }) => date > today && planned === null).map(({ date }) => date),
  }
}

type Read = Awaited<ReturnType<typeof readHours>>

const said = ({ people }: Read) =>
  people
    .map(({ employee, standing, settlement, ...week }) => ({
      employeeId: employee.id,
      known: week.knownMinutes,
      projected: week.projectedMinutes,
      passesOn: week.passesOn,
      most: week.mostMinutes,
      standing,
      settlement: settlement && {
        known: settlement.knownMinutes,
        projected: settlement.projectedMinutes,
        passesOn: settlement.passesOn,
        most: settlement.mostMinutes,
        average: settlement.averageMinutes,
      },
      away: week.awayMinutes,
      outside: week.outsidePlanMinutes,
      unknown: week.unknownDates,
      unplanned: week.unplannedDates,
    }))
    .sort((one, other) => one.employeeId - other.employeeId)

test('every week is that of its days, whoever looks; a changed minute, plan and evening is seen', async () => {
  const { office, days } = await openOffice()
  await using _ = office
  const { ctx, db } = office
  await freeze(db)
  const byPerson = Map.groupBy(days, ({ employeeId }) => employeeId)
  const compare = async (seen: Context) => {
    const wrong: string[] = []
    for (const { name, actor, sees } of who)
      for (const week of weeks)
        for (const departmentId of [undefined, 2]) {
          const read = await readHours(seen, actor, { week, departmentId, show: 'all' })
          const ofWeek = days.filter(({ date }) => week <= date && date < after(week, 7))
          const should = [...Map.groupBy(ofWeek, ({ employeeId }) => employeeId)]
            .filter(([, hers]) =>
              hers.some(
                (day) => sees(day) && (departmentId === undefined || day.department === departmentId),
              ),
            )
            .map(([id]) => expected(id, week, byPerson.get(id)!))
          if (!isDeepStrictEqual(said(read), should)) wrong.push(`${name} ${week} ${departmentId ?? ''}`)
          const count = (show: string) => read.counts.find((one) => one.show === show)!.people
          expect([count('all'), count('ahead'), count('unknown')]).toEqual([
            should.length,
            should.filter(({ standing }) => standing === 'ahead').length,
            should.filter(({ unknown }) => unknown.length > 0).length,
          ])
        }
    return wrong
  }
  expect(await compare(ctx)).toEqual([])
  // There is somebody of every kind.
  const standings = weeks.flatMap((week) => [...byPerson].map(([id, all]) => expected(id, week, all)))
  expect(new Set(standings.map(({ standing }) => standing)).size).toBe(4)
  expect(
    new Set(standings.filter(({ settlement }) => settlement).map(({ standing }) => standing)).size,
  ).toBeGreaterThan(1)

  // The negative control: each kind of thing that a week is made of, a minute at a time.
  const changes = [
    `update work_logs set overtime_minutes = overtime_minutes + 1 where employee_id = 6 and work_date = '2026-12-01' returning 1`,
    `update work_plans set plan = '{"segments":[[540,1381]]}' where employee_id = 6 and work_date = '2026-12-10' returning 1`,
    `update closings set reopened_at = now(), reopened_by = 'test', reopen_reason = 'a mistake' returning 1`,
    `update requests set status = 'cancelled' where id = (select min(request_id) from request_parts where work_date > '${today}') returning 1`,
  ]
  for (const change of changes)
    await db
      .transaction()
      .execute(async (tx) => {
        const { rows } = await sql.raw(change).execute(tx)
        expect(rows.length).toBeGreaterThan(0)
        expect(await compare({ ...ctx, db: tx })).not.toEqual([])
        throw takenBack
      })
      .catch((error: unknown) => {
        if (error !== takenBack) throw error
      })
  expect(await compare(ctx)).toEqual([])
})

const takenBack = new Error('taken back')
