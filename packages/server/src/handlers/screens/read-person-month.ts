import { dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { findPerson } from '../../db/people/read-people.ts'
import { type DayRow, listDays } from '../../db/screens/read-days.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { dayKey } from '../days/day-key.ts'
import { loadRequests } from '../days/day-requests.ts'
import { loadLaws } from '../people/laws.ts'
import { loadZones } from '../people/zones.ts'
import { lateSources } from './late-sources.ts'
import { monthOf, wholeWeeks } from './month-of.ts'
import { shownLog, shownPerson, shownPlan } from './shown.ts'
import { weeksOf } from './weeks-of.ts'

/**
 * A month of one person: every date with its plan and what happened.
 * @throws ForbiddenError, NotFoundError
 */
export async function readPersonMonth(
  ctx: Context,
  actor: Actor,
  input: { employeeId: number; month: string },
) {
  const { from: first, to: last } = monthOf(input.month)
  await assertMayForEmployees(ctx.db, actor, 'read-days', [
    { employeeId: input.employeeId, from: first, to: last },
  ])
  await recordReading(ctx, actor, {
    action: 'read-month',
    subject: `employee:${input.employeeId} ${input.month}`,
    employeeId: input.employeeId,
  })
  const person = await findPerson(ctx.db, input.employeeId, last)
  if (!person) throw new NotFoundError(`Employee ${input.employeeId}`)
  const zones = await loadZones(ctx.db, [input.employeeId])
  const law = (await loadLaws(ctx.db, [input.employeeId], zones))(input.employeeId)
  const { weekStartsOn } = law.rulesOn(dayNumber(first))
  const [from, to] = wholeWeeks(first, last, weekStartsOn)
  const rows = await listDays(ctx.db, input.employeeId, from, to)
  const dates = { employeeId: input.employeeId, from: dayNumber(from), to: dayNumber(to) }
  const requests = await loadRequests(ctx.db, [dates])
  const days = rows.filter(({ date }) => first <= date && date <= last)
  return {
    employee: shownPerson(person),
    month: input.month,
    zone: zones.zoneOn(input.employeeId, dayNumber(last)),
    lateSources: await lateSources(ctx.db, ctx.clock.now(), input, { from: first, to: last }),
    days: days.map((row) => ({
      date: row.date,
      plan: shownPlan(row.plan, row.schedule),
      log: shownLog(row),
    })),
    weeks: weeksOf(rows, {
      law,
      zoneOn: (day) => zones.zoneOn(input.employeeId, day),
      requestsOn: (day) => requests.byDay.get(dayKey({ employeeId: input.employeeId, day })) ?? [],
    }),
    totals: totalsOf(days.filter((row) => row.logged)),
  }
}

function totalsOf(days: readonly DayRow[]) {
  const sum = (value: (row: DayRow) => number | null) =>
    days.reduce((total, row) => total + (value(row) ?? 0), 0)
  const count = (holds: (row: DayRow) => boolean) => days.filter(holds).length
  return {
    workedMinutes: sum((row) => row.workedMinutes),
    tardyMinutes: sum((row) => row.tardyMinutes),
    tardyDays: count((row) => (row.tardyMinutes ?? 0) > 0),
    leftEarlyMinutes: sum((row) => row.leftEarlyMinutes),
    leftEarlyDays: count((row) => (row.leftEarlyMinutes ?? 0) > 0),
    absentDays: count((row) => row.findings.includes('ABSENT')),
    unknownDays: count((row) => row.settled && row.workedMinutes === null),
  }
}
