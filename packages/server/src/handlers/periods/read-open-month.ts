import type { Actor, Context } from '../../context.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { listMonthDepartments } from '../../db/periods/month-departments.ts'
import { assertMay } from '../access/assert-may.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { loadBlockersOf } from './blockers.ts'
import { datesOf } from './month-asked.ts'

/**
 * The departments within reach that have people in a month (`YYYY-MM`), each with what keeps the month from
 * closing; as many queries for one as for all.
 * @throws ForbiddenError
 */
export async function readOpenMonth(ctx: Context, actor: Actor, { month }: { month: string }) {
  const reach = assertMay(actor, 'read-closings')
  const dates = datesOf(month)
  const within = await departmentsOn(ctx.db, reach, dates.last)
  return await inSnapshot(ctx.db, async (tx) => {
    const departments = await listMonthDepartments(tx, dates, within)
    const asked = departments.map(({ id }) => ({ departmentId: id, month }))
    const blockers = await loadBlockersOf(ctx, tx, asked)
    return {
      month,
      departments: departments.map(({ people, ...department }, place) => ({
        department,
        people,
        blockers: [...blockers[place]!].map(([code, count]) => ({ code, count })),
      })),
    }
  })
}
