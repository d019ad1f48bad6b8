import {
  type AttendanceCount,
  type Contract,
  type DatedPolicy,
  type DayNumber,
  dayNumber,
  employmentOn,
  judgedMonths,
  type LeaveFacts,
  type LeaveUse,
  type Policy,
  PolicyBook,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { loadAttendance } from '../../db/leave/attendance.ts'
import {
  type LeaveFilter,
  type LeavePersonRow,
  type LeaveRows,
  listLeaveRows,
  loadLeaveRows,
} from '../../db/leave/leave-rows.ts'

/** Somebody's leave on a day: what the ledger is made of, and what stands beside it. */
export interface PersonLeave {
  row: LeavePersonRow
  /** With approved leave; null where nobody said since when she is employed. */
  facts: LeaveFacts | null
  /** Asked for and still to be decided. */
  pending: (LeaveUse & { requestId: number })[]
}

/** The leave of these people, by person; two queries, however many they are. */
export async function loadLeave(
  db: Db,
  employeeIds: readonly number[],
  on: DayNumber,
): Promise<Map<number, PersonLeave>> {
  const found = await withAttendance(db, await loadLeaveRows(db, employeeIds), on)
  return new Map(found.map((leave) => [leave.row.id, leave]))
}

/** The leave of those who work within reach on a date; two queries. */
export async function listLeave(
  db: Db,
  filter: LeaveFilter,
): Promise<{ total: number; people: PersonLeave[] }> {
  const rows = await listLeaveRows(db, filter)
  return { total: rows.total, people: await withAttendance(db, rows, dayNumber(filter.date)) }
}

async function withAttendance(
  db: Db,
  { people, policies, places }: LeaveRows,
  on: DayNumber,
): Promise<PersonLeave[]> {
  const book = new PolicyBook(policies, places)
  const days = policyDays(policies)
  const known = people.map((row) => ({ row, facts: factsOf(row, book, days(row.id), on) }))
  const judged = known.flatMap(({ row, facts }) =>
    facts === null ? [] : [{ employeeId: row.id, edges: edgesOf(facts, on) }],
  )
  const counts = await loadAttendance(db, judged)
  return known.map(({ row, facts }) => ({
    row,
    facts: facts && { ...facts, attendance: counts.get(row.id) ?? noAttendance },
    pending: row.uses.filter(({ status }) => status === 'pending'),
  }))
}

const noAttendance: AttendanceCount[] = []

/** On which days what was agreed with somebody can become another; none where no policy says it. */
function policyDays(policies: readonly DatedPolicy[]): (employeeId: number) => readonly DayNumber[] {
  if (!policies.some(({ settings }) => agreed.some((key) => key in settings))) return () => []
  const own = Map.groupBy(policies, ({ scope, scopeId }) => (scope === 'employee' ? scopeId : null))
  const daysOf = (of: number | null) => (own.get(of) ?? []).map(({ fromDay }) => fromDay)
  const ofAll = daysOf(null)
  return (employeeId) => [...ofAll, ...daysOf(employeeId)]
}

const agreed = ['contractWeekMinutes', 'contractDayMinutes'] satisfies (keyof Policy)[]

/** A year is judged before what arises at its end; a day more, for one that has a 29 February. */
const longestYear = 366

const edgesOf = (facts: LeaveFacts, on: DayNumber): DayNumber[] =>
  judgedMonths(
    facts,
    Math.max(facts.hiredOn, Math.min(facts.keptFrom, on) - longestYear),
    Math.max(Math.min(on, facts.lastDay ?? on), facts.hiredOn) + 1,
  )

type Span = { hiredOn: DayNumber; lastDay: DayNumber | null }

/** The employment of a day, its changes of department joined: the last that has begun, else the first. */
function spanOn(row: LeavePersonRow, on: DayNumber): Span | null {
  const spans: { from: DayNumber | null; until: DayNumber | null }[] = []
  for (const { fromDay, untilDay } of row.employments) {
    const last = spans.at(-1)
    if (last !== undefined && last.until === fromDay) last.until = untilDay
    else spans.push({ from: fromDay, until: untilDay })
  }
  const span = spans.findLast(({ from }) => (from ?? -Infinity) <= on) ?? spans[0]
  if (span === undefined || span.from === null) return null
  return { hiredOn: span.from, lastDay: span.until === null ? null : span.until - 1 }
}

function factsOf(
  row: LeavePersonRow,
  book: PolicyBook,
  days: readonly DayNumber[],
  on: DayNumber,
): LeaveFacts | null {
  const span = spanOn(row, on)
  if (span === null) return null
  const { hiredOn, lastDay } = span
  const policyOn = (day: DayNumber): Policy => {
    const { siteId = null, departmentId = null } = employmentOn(row.employments, day) ?? {}
    return book.on({ employeeId: row.id, siteId, departmentId }, day)
  }
  const settings = policyOn(Math.max(hiredOn, Math.min(on, lastDay ?? on)))
  const opening = row.entries.findLast((entry) => entry.kind === 'opening' && entry.on <= on)
  return {
    ...span,
    serviceFrom: Math.min(hiredOn, settings.leaveServiceFrom ?? hiredOn),
    keptFrom: Math.max(hiredOn, opening?.on ?? hiredOn),
    basis: settings.leaveBasis,
    fiscalYearStart: settings.leaveYearStart,
    rounding: settings.leaveRounding,
    contracts: contractsOf(row, days, policyOn, span),
    attendance: noAttendance,
    entries: row.entries.filter(({ minutes }) => minutes !== 0),
    uses: row.uses.filter(({ status }) => status === 'approved'),
  }
}

/** What was agreed, from each day on which it is another. */
function contractsOf(
  row: LeavePersonRow,
  changes: readonly DayNumber[],
  policyOn: (day: DayNumber) => Policy,
  { hiredOn, lastDay }: Span,
): Contract[] {
  if (changes.length === 0) return []
  const moves = row.employments.map(({ fromDay }) => fromDay ?? hiredOn)
  const days = [...new Set([hiredOn, ...changes, ...moves])]
    .filter((day) => day >= hiredOn && day <= (lastDay ?? Infinity))
    .sort((a, b) => a - b)
  const contracts: Contract[] = []
  for (const from of days) {
    const { contractWeekMinutes: weeklyMinutes, contractDayMinutes: dayMinutes } = policyOn(from)
    const last = contracts.at(-1)
    if (last?.weeklyMinutes !== weeklyMinutes || last.dayMinutes !== dayMinutes)
      contracts.push({ from, weeklyMinutes, dayMinutes })
  }
  return contracts
}
