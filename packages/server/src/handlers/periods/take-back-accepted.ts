import type { BoardCode } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { deleteAccepted, deleteAcceptedWeeks } from '../../db/periods/board-accepted.ts'
import { listClosedMonths } from '../../db/periods/closings.ts'
import { ConflictError } from '../../errors.ts'
import { assertMay, assertMayForDepartment, assertNotOwn } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { acceptanceLines, personOf } from './accept-findings.ts'
import { boardAsked, type DepartmentMonth, datesOf } from './month-asked.ts'
import { weeksBeyond } from './week-limits.ts'

/**
 * Takes back what was accepted on the board of a month that is open: it stands there again as if nobody had.
 * What was accepted for all departments is taken back by who closes for the company. Sent twice, the second
 * does nothing.
 * @throws ForbiddenError, ConflictError `month-closed`
 */
export async function takeBackAccepted(
  ctx: Context,
  actor: Actor,
  input: DepartmentMonth & { code: BoardCode; keys: readonly string[] },
): Promise<{ takenBack: number }> {
  const { departmentId, month, code, keys } = input
  await assertMayForDepartment(ctx.db, actor, 'accept-findings', departmentId, datesOf(month).last)
  assertNotOwn(actor, 'accept-findings', keys.flatMap(personOf))
  return await inTransaction(ctx.db, async (tx) => {
    // Nobody closes meanwhile.
    await lockOrganisation(tx)
    if ((await listClosedMonths(tx, departmentId)).some((closed) => closed.month === month))
      throw new ConflictError(`${month} is closed. Open it again first.`, 'month-closed')
    const now = ctx.clock.now()
    const asked = boardAsked([input], await todayOfCompany(tx, now), (one) => one === code)
    const all = assertMay(actor, 'accept-findings').company
    const rows =
      code === 'WEEK_LIMIT'
        ? await deleteAcceptedWeeks(
            tx,
            (await weeksBeyond(tx, input))
              .filter(({ key, accepted }) => accepted !== null && keys.includes(key))
              .map(({ employee, firstDay }) => ({ employeeId: employee.id, date: firstDay })),
          )
        : await deleteAccepted(tx, asked, { code, keys, departmentId: all ? null : departmentId })
    await recordAudits(tx, ctx, actor, acceptanceLines('take-back-accepted', rows, input, null))
    if (rows.length > 0) await notifyChanged(tx, { dates: [datesOf(month).first] })
    return { takenBack: rows.length }
  })
}
