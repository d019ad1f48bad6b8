import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { type AdjustmentRow, decideAdjustmentRows, lockAdjustments } from '../../db/periods/adjustments.ts'
import { listClosings } from '../../db/periods/closings.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay, assertMayForDepartments } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { datesOf } from './month-asked.ts'

export interface DecideAdjustmentsInput {
  ids: readonly number[]
  decision: 'accept' | 'dismiss'
  /** The open month (`YYYY-MM`) that shows what is accepted; null for what is dismissed. */
  intoMonth: string | null
  reason: string
}

export interface DecidedAdjustments {
  decided: number[]
  /** Those that somebody decided on meanwhile, or that are void. */
  passedOver: number[]
}

/**
 * Takes what became known of closed dates into an open month, or leaves it be. What somebody else decided on
 * a moment ago is passed over and told. A closed month changes in neither case.
 * @throws ForbiddenError, InvalidInputError for a month that is closed, or not after the closed one
 */
export async function decideAdjustments(
  ctx: Context,
  actor: Actor,
  { ids, decision, intoMonth, reason }: DecideAdjustmentsInput,
): Promise<DecidedAdjustments> {
  assertMay(actor, 'close-months')
  if (reason.trim() === '')
    throw new InvalidInputError([{ field: 'reason', code: 'reason-missing', message: 'Say why.' }])
  if ((decision === 'accept') !== (intoMonth !== null)) throw intoWrong('Say which open month takes it over.')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const rows = await lockAdjustments(tx, ids)
    await assertMayForDepartments(tx, actor, 'close-months', rows.map(dateOfClose))
    const open = rows.filter(({ status }) => status === 'open')
    if (intoMonth !== null) {
      const closed = await listClosings(tx, { from: intoMonth, to: intoMonth, departmentIds: null })
      const isClosed = (row: AdjustmentRow) => closed.some((one) => one.departmentId === row.departmentId)
      if (open.some((row) => intoMonth <= row.month || isClosed(row)))
        throw intoWrong('is closed, or not after the month that is. Choose an open month.')
    }
    const decided = open.map(({ id }) => id)
    const status = decision === 'accept' ? 'accepted' : 'dismissed'
    await decideAdjustmentRows(tx, decided, {
      ...{ status, intoMonth, reason: reason.trim() },
      ...{ at: ctx.clock.now(), by: `${actor.kind}:${actor.name}` },
    })
    await recordAudits(
      tx,
      ctx,
      actor,
      open.map(({ id, employeeId, date, before, after }) => ({
        action: `${decision}-adjustment`,
        subject: `adjustment:${id} ${date}`,
        ...{ employeeId, before, after, reason: reason.trim() },
        details: { intoMonth },
      })),
    )
    return { decided, passedOver: ids.filter((id) => !decided.includes(id)) }
  })
}

/** A department answers for a month by who reaches it on the last day. */
const dateOfClose = ({ departmentId, month }: AdjustmentRow) => ({ departmentId, date: datesOf(month).last })

const intoWrong = (message: string) =>
  new InvalidInputError([{ field: 'intoMonth', code: 'into-month-wrong', message }])
