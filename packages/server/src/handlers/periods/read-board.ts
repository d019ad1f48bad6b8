import { type BoardCode, boardCodes, boardOwner, isAcceptable, isBlocker } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { findDepartment } from '../../db/people/departments.ts'
import { listBoardItems } from '../../db/periods/read-board.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForDepartment, reachOfActor } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { type BoardGroup, shownItems, shownWeeks } from './board-shown.ts'
import { boardAsked, type DepartmentMonth, datesOf } from './month-asked.ts'
import { weeksBeyond } from './week-limits.ts'

/** Of each code so many are listed; the counts say how many there are. */
const mostListed = 500

/**
 * What is to be cleared or looked at before a department's month is closed: the department alone, not what
 * lies below it.
 * @throws ForbiddenError, NotFoundError
 */
export async function readBoard(ctx: Context, actor: Actor, asked: DepartmentMonth) {
  const { departmentId, month } = asked
  const { last } = datesOf(month)
  await assertMayForDepartment(ctx.db, actor, 'read-closings', departmentId, last)
  const department = await findDepartment(ctx.db, { id: departmentId })
  if (!department) throw new NotFoundError(`Department ${departmentId}`)
  await recordReading(ctx, actor, { action: 'read-closing', subject: `department:${departmentId} ${month}` })
  const today = await todayOfCompany(ctx.db, ctx.clock.now())
  const groups = await inSnapshot(ctx.db, (tx) => loadBoard(ctx, tx, asked, today))
  const acting = reachOfActor(actor, 'close-months')
  const within = await departmentsOn(ctx.db, acting, last)
  return {
    department: { id: department.id, name: department.name, nameEn: department.nameEn },
    month,
    today,
    mayAct: within === null || within.includes(departmentId),
    codes: boardCodes.flatMap((code) => {
      const group = groups.get(code)
      if (!group) return []
      const rule = { blocks: isBlocker(code), owner: boardOwner(code), acceptable: isAcceptable(code) }
      return [{ code, ...rule, ...group }]
    }),
  }
}

/** Everything on the board of a department's month, by code; two queries, however many people. */
export async function loadBoard(
  ctx: Context,
  tx: Db,
  asked: DepartmentMonth,
  today: string,
): Promise<Map<BoardCode, BoardGroup>> {
  const rows = await listBoardItems(
    tx,
    boardAsked([asked], today, () => true),
    mostListed,
  )
  const weeks = await weeksBeyond(tx, asked)
  const groups = shownItems(rows, ctx.clock.now())
  if (weeks.length > 0) groups.set('WEEK_LIMIT', shownWeeks(weeks, mostListed))
  return groups
}
