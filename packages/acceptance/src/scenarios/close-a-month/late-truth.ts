import { randomUUID } from 'node:crypto'
import { deriveWorkDays, planAhead } from '@rollcall/server/handlers'
import type { Asked } from '../month/asked.ts'
import type { MonthWorld } from '../month/month-world.ts'
import { overriddenDates } from '../month/plan-changes.ts'
import { pushRows } from '../plan-a-year/source.ts'
import { count, idOf, previewed } from '../plan-a-year/world.ts'
import { boardOf, isLoneIn, month } from './clear-board.ts'

/** A Wednesday that the company gives free after everything is closed. */
const lateHoliday = '2026-10-07'

export interface Adjustment {
  id: number
  employee: { number: string }
  department: { name: string }
  date: string
  causes: string[]
}

/** Who is concerned by a truth that came late, and on which date. */
interface Late {
  number: string
  date: string
}

export interface LateTruth {
  punch: Late
  leave: Late
  /** Everybody to whom the date is a holiday. */
  holiday: Late[]
}

/** A punch, a leave and a holiday of a month that is closed. @returns which days they must concern */
export async function tellLate(
  world: MonthWorld,
  asked: readonly Asked[],
  { ofPunch, ofLeave }: { ofPunch: string; ofLeave: string },
): Promise<LateTruth> {
  const punch = await punchLate(world, ofPunch)
  const leave = await leaveLate(world, ofLeave)
  await previewed(world, 'late holiday', 'POST', '/api/plans/holidays', {
    calendar: 'KR',
    date: lateHoliday,
    name: '창립기념일',
    kind: 'companyHoliday',
    reason: '마감 뒤에 정해졌습니다.',
  })
  await planAhead(world.office.ctx)
  await deriveWorkDays(world.office.ctx)
  const overridden = overriddenDates(asked)
  // To crews too, who work on it. Who was given another shift for a date has it whatever the date is.
  const holiday = world.people.flatMap(({ number }, index) =>
    overridden.has(`${index} ${lateHoliday}`) ? [] : [{ number, date: lateHoliday }],
  )
  return { punch, leave, holiday }
}

/** Somebody of whom only the way in was known, and let stand, went out through another door. */
async function punchLate(world: MonthWorld, department: string): Promise<Late> {
  const codes = await boardOf(world, department)
  const sides = codes.find(({ code }) => code === 'MISSING_SIDE')?.items ?? []
  const lone = sides.find((item) => isLoneIn(item) && item.date !== lateHoliday)
  if (!lone) throw new Error(`Nobody of ${department} lacks a way out.`)
  const [number, date] = [lone.employee!.number, lone.date!]
  const row = { badge: `B${number}`, time: `${date} 18:11:00`, direction: '2', terminal: '1' }
  await pushRows(world, [row], world.office.ctx.clock.now().toString())
  await deriveWorkDays(world.office.ctx)
  return { number, date }
}

/** Somebody who was absent had leave, which was forgotten. */
async function leaveLate(world: MonthWorld, department: string): Promise<Late> {
  const codes = await boardOf(world, department)
  const absences = codes.find(({ code }) => code === 'ABSENT')?.items ?? []
  const managers = [...world.managers].map((index) => world.people[index]!.number)
  const absent = absences.find(
    ({ employee, date, requestIds }) =>
      date! > '2026-10-12' && requestIds.length === 0 && !managers.includes(employee!.number),
  )
  if (!absent) throw new Error(`Nobody of ${department} was absent.`)
  const [number, date] = [absent.employee!.number, absent.date!]
  await world.office.join(`late-${number}`, { employeeId: idOf(world, number), grants: [] })
  const { requestId } = await world.office.call<{ requestId: number }>(
    `late-${number}`,
    'POST',
    '/api/requests',
    {
      key: randomUUID(),
      employeeId: idOf(world, number),
      kind: 'annual',
      reason: '휴가 신청을 잊었습니다.',
      days: [{ date, unit: 'day' }],
    },
  )
  const { requests } = await world.office.call<{ requests: { refused: string | null }[] }>(
    department,
    'POST',
    '/api/requests/decisions?dryRun=false',
    { requestIds: [requestId], decision: 'approve', comment: '' },
  )
  if (requests[0]!.refused !== null) throw new Error(`A late leave was refused: ${requests[0]!.refused}.`)
  return { number, date }
}

/** Whether exactly those days would be others by now, each for its reason. @returns what must not be */
export async function adjustmentFaults(world: MonthWorld, late: LateTruth): Promise<string[]> {
  const adjustments = await openAdjustments(world)
  const expected = new Map<string, string>()
  for (const one of late.holiday) expected.set(keyOf(one), 'plan')
  expected.set(keyOf(late.punch), 'punch')
  expected.set(keyOf(late.leave), 'request')
  const found = new Map(
    adjustments.map((one) => [keyOf({ number: one.employee.number, date: one.date }), one.causes.join(' ')]),
  )
  count(world, 'adjustments of what came late', found.size)
  const wrong = [...expected]
    .filter(([key, cause]) => found.get(key) !== cause)
    .map(([key, cause]) => `${key}: no adjustment because of ${cause}, but ${found.get(key) ?? 'none'}.`)
  const more = [...found].filter(([key]) => !expected.has(key))
  return [...wrong, ...more.map(([key, causes]) => `${key}: an adjustment because of ${causes}.`)].slice(
    0,
    20,
  )
}

const keyOf = ({ number, date }: Late) => `${number} ${date}`

export async function openAdjustments({ office }: MonthWorld): Promise<Adjustment[]> {
  const all: Adjustment[] = []
  for (let after = 0; ; ) {
    const page = await office.call<{ adjustments: Adjustment[]; next: number | null }>(
      'hr',
      'GET',
      `/api/adjustments?month=${month}&status=open&limit=500&after=${after}`,
    )
    all.push(...page.adjustments)
    if (page.next === null) return all
    after = page.next
  }
}

/** Takes one of them into the next month and leaves another be. */
export async function decideLate(world: MonthWorld, late: LateTruth): Promise<void> {
  const adjustments = await openAdjustments(world)
  const idsOf = (one: Late) =>
    adjustments
      .filter(({ employee, date }) => employee.number === one.number && date === one.date)
      .map(({ id }) => id)
  const decide = (body: object) => world.office.call('hr', 'POST', '/api/adjustments/decisions', body)
  await decide({
    ids: idsOf(late.punch),
    decision: 'accept',
    intoMonth: '2026-11',
    reason: '11월 급여에 반영합니다.',
  })
  await decide({
    ids: idsOf(late.leave),
    decision: 'dismiss',
    intoMonth: null,
    reason: '다음 달에 정리합니다.',
  })
}
