import { dateText, dayNumber, type Finding } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listDays } from '../../db/screens/read-days.ts'
import { listOwnDates } from '../../db/screens/read-own-plan.ts'
import { listReminders } from '../../db/screens/read-reminders.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { todayFor } from '../people/today-of.ts'
import { monthOf } from './month-of.ts'
import { readPersonMonth } from './read-person-month.ts'

/** How far back a correction is asked for as a rule. */
const lookBackDays = 31

/** What only the person herself can clear up, and of which a day has one at a time. */
const toClear: readonly Finding[] = ['MISSING_IN', 'MISSING_OUT', 'CONTRADICTION', 'REMOTE_UNCONFIRMED']

/**
 * One's own month: the days, what was planned on them, and which days of the last weeks are to be cleared up.
 * @throws ForbiddenError for who is no employee
 */
export async function readOwnMonth(ctx: Context, actor: Actor, { month }: { month: string }) {
  const employeeId = assertMayForOwn(actor, 'read-days')
  const shown = await readPersonMonth(ctx, actor, { employeeId, month })
  const planned = await listOwnDates(ctx.db, employeeId, monthOf(month))
  const today = await todayFor(ctx, actor)
  const since = dateText(dayNumber(today) - lookBackDays)
  const recent = await listDays(ctx.db, employeeId, since, today)
  const reminders = await listReminders(ctx.db, employeeId, { from: since, to: today })
  return {
    ...shown,
    today,
    days: shown.days.map((day, place) => {
      const { shift, holidays } = planned[place]!
      return { ...day, shift, holidays: holidays ?? [] }
    }),
    toClear: recent.flatMap(({ date, logged, settled, findings }) => {
      const finding = logged && settled ? toClear.find((each) => findings.includes(each)) : undefined
      return finding === undefined
        ? []
        : [{ date, finding, remindedAt: reminders.get(date)?.toString() ?? null }]
    }),
  }
}
