import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { upsertReminders } from '../../db/periods/board-accepted.ts'
import { type DepartmentDayRow, listDepartmentDays } from '../../db/periods/department-days.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForDepartment } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { type DepartmentMonth, datesOf } from './month-asked.ts'

export interface PersonDate {
  employeeId: number
  date: string
}

/**
 * Reminds people of days of a department's month that they can clear: each sees it beside the day. Reminded
 * again, it is the last time that she sees.
 * @throws InvalidInputError for a day that is not of the department
 */
export async function remindOfDays(
  ctx: Context,
  actor: Actor,
  { departmentId, month, days }: DepartmentMonth & { days: readonly PersonDate[] },
): Promise<{ reminded: number }> {
  await assertMayForDepartment(ctx.db, actor, 'close-months', departmentId, datesOf(month).last)
  return await inTransaction(ctx.db, async (tx) => {
    await assertOfDepartment(tx, { departmentId, ...datesOf(month) }, days)
    await upsertReminders(tx, days, { by: `${actor.kind}:${actor.name}`, at: ctx.clock.now() })
    const people = [...Map.groupBy(days, ({ employeeId }) => employeeId)]
    await recordAudits(
      tx,
      ctx,
      actor,
      people.map(([employeeId, own]) => ({
        action: 'remind-of-days',
        subject: `employee:${employeeId} ${month}`,
        employeeId,
        after: { dates: own.map(({ date }) => date).sort() },
      })),
    )
    await notifyChanged(tx, { days: days.map(({ employeeId, date }) => [employeeId, date]) })
    return { reminded: days.length }
  })
}

/**
 * These days, which must all be of people of the department in the month.
 * @throws InvalidInputError
 */
export async function assertOfDepartment(
  db: Db,
  department: { departmentId: number; first: string; last: string },
  days: readonly PersonDate[],
): Promise<DepartmentDayRow[]> {
  const own = await listDepartmentDays(db, department, days)
  if (own.length === new Set(days.map(({ employeeId, date }) => `${employeeId} ${date}`)).size) return own
  throw new InvalidInputError([
    {
      field: 'days',
      code: 'not-of-department',
      message: 'holds a day that is not of this department in this month. Load the board again.',
    },
  ])
}
