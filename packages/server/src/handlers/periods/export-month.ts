import { dateText, type FactsPool, type PackedFacts } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findDepartment } from '../../db/people/departments.ts'
import { listFrozenLogs } from '../../db/periods/closed-days.ts'
import { findClosing } from '../../db/periods/closings.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMayForDepartment } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import type { KeptExplanation } from './frozen-day.ts'
import { datesOf } from './month-asked.ts'
import { type MonthDay, monthLines } from './month-file.ts'

/**
 * A closed month of a department as a file that proves itself, line by line (`monthLines`). Taken down in the
 * audit.
 * @throws ForbiddenError, NotFoundError, ConflictError `month-open`
 */
export async function exportMonth(
  ctx: Context,
  actor: Actor,
  { department, month, privateKey }: { department: string; month: string; privateKey: string },
): Promise<AsyncGenerator<string>> {
  const found = await findDepartment(ctx.db, { name: department })
  if (!found) throw new NotFoundError(`A department that is called “${department}”`)
  await assertMayForDepartment(ctx.db, actor, 'close-months', found.id, datesOf(month).last)
  const closing = await findClosing(ctx.db, { departmentId: found.id, month })
  if (!closing)
    throw new ConflictError(`${month} of “${department}” is not closed. Close it first.`, 'month-open')
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, { action: 'export-month', subject: `department:${found.id} ${month}` }),
  )
  const { id, closedAt, pool, ...head } = closing
  return monthLines(
    {
      ...{ format: 'rollcall-month/1', department, month, ...head },
      closedAt: closedAt.toString(),
      pool: pool as FactsPool,
    },
    daysOf(ctx, id),
    privateKey,
  )
}

const peopleAtOnce = 50

async function* daysOf(ctx: Context, closingId: number): AsyncGenerator<MonthDay> {
  for (let after = 0; ; ) {
    const rows = await listFrozenLogs(ctx.db, { closingId, after, people: peopleAtOnce })
    for (const { number, name, day, logged, facts, explanation, ...log } of rows)
      yield {
        ...{ number, name, day, date: dateText(day), facts: facts as PackedFacts },
        log: logged ? withoutKey(log) : null,
        explanation: explanation as KeptExplanation,
      }
    if (rows.length === 0) return
    after = rows.at(-1)!.employeeId
  }
}

const withoutKey = <Row extends { employeeId: number }>({ employeeId, ...log }: Row) => log
