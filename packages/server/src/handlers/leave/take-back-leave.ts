import { randomUUID } from 'node:crypto'
import { dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { findLeaveAct, insertLeaveAct, takeBackLeaveEntries } from '../../db/leave/leave-acts.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { changedBalances } from './changed-balances.ts'
import { leaveRefusal } from './leave-refusals.ts'
import { lockLedgers } from './lock-ledgers.ts'
import { loadLeave } from './person-leave.ts'
import type { WrittenLeave } from './write-leave.ts'

export interface TakeBackLeaveInput {
  actId: number
  /** Of these people alone; of all where nobody is named. */
  employeeIds: readonly number[] | null
  reason: string
}

/**
 * Takes back what an act wrote into the ledger, by another act: what was written stays to be read. Sent
 * twice, the second is refused, since nothing is left to take back.
 * @throws NotFoundError, ConflictError, ForbiddenError
 */
export async function takeBackLeave(
  ctx: Context,
  actor: Actor,
  { actId, employeeIds, reason }: TakeBackLeaveInput,
  { dryRun }: { dryRun: boolean },
): Promise<WrittenLeave> {
  assertMay(actor, 'write-leave')
  if (reason.trim() === '') throw leaveRefusal('reason', 'leave-reason-missing')
  const { done } = await carryOut(ctx, { dryRun }, async (tx) => {
    const chosen = employeeIds && new Set(employeeIds)
    const entriesOf = async () => {
      const act = await findLeaveAct(tx, actId)
      return act?.entries.filter(({ employeeId }) => chosen?.has(employeeId) ?? true) ?? []
    }
    const ids = [...new Set((await entriesOf()).map(({ employeeId }) => employeeId))].sort((a, b) => a - b)
    if (ids.length === 0) throw new NotFoundError(`An act of leave with the number ${actId}`)
    const today = await todayOfCompany(tx, ctx.clock.now())
    await lockLedgers(tx, actor, ids, { on: today, today })
    const entries = (await entriesOf()).filter(({ isTakenBack }) => !isTakenBack)
    if (entries.length === 0)
      throw new ConflictError('This was taken back already. Nothing is left to do.', 'leave-taken-back')
    const day = dayNumber(today)
    const before = await loadLeave(tx, ids, day)
    const backId = (await insertLeaveAct(tx, {
      ...{ key: randomUUID(), kind: 'takeBack', reason: reason.trim() },
      ...{ at: ctx.clock.now(), madeBy: `${actor.kind}:${actor.name}` },
    }))!
    await takeBackLeaveEntries(
      tx,
      backId,
      entries.map(({ id }) => id),
    )
    const people = changedBalances(before, await loadLeave(tx, ids, day), day)
    await recordAudits(
      tx,
      ctx,
      actor,
      entries.map(({ employeeId }) => ({
        action: 'take-back-leave',
        subject: `leave-act:${actId}`,
        employeeId,
        details: { by: backId },
        reason: reason.trim(),
      })),
    )
    return { plans: 0, actId: backId, people }
  })
  return { actId: done.actId, isNew: true, people: done.people }
}
