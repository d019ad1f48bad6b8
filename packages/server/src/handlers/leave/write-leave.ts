import { dayNumber, type EntryKind, leaveLedger } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import {
  findLeaveActByKey,
  insertLeaveAct,
  insertLeaveEntries,
  listWorkingOn,
  type NewLeaveEntry,
} from '../../db/leave/leave-acts.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { type ChangedBalance, changedBalances } from './changed-balances.ts'
import { leaveRefusal } from './leave-refusals.ts'
import { lockLedgers } from './lock-ledgers.ts'
import { loadLeave } from './person-leave.ts'

export interface WriteLeaveInput {
  /** Made by who does it: the same key again is the same act. */
  key: string
  kind: Exclude<EntryKind, 'opening'>
  /** Chosen people, or all who work in a department or are in a team on the day. */
  who: { employeeIds: readonly number[] } | { departmentId: number } | { teamId: number }
  /** Days of each person's own, or hours; below 0 it takes away. */
  amount: number
  unit: 'day' | 'hour'
  on: string
  /** The last day on which it can be used; null if it does not lapse. */
  until: string | null
  reason: string
}

export interface WrittenLeave {
  actId: number
  /** False where the same key has come before. */
  isNew: boolean
  people: ChangedBalance[]
}

/**
 * Grants leave to many at once, carries it over, pays it out or corrects it: an entry for each in one act.
 * Whoever writes is left out of a department or team of hers. With `dryRun` it is said and taken back.
 * @throws InvalidInputError, ForbiddenError
 */
export async function writeLeave(
  ctx: Context,
  actor: Actor,
  input: WriteLeaveInput,
  { dryRun }: { dryRun: boolean },
): Promise<WrittenLeave> {
  assertMay(actor, 'write-leave')
  checkAmount(input)
  const { done } = await carryOut(ctx, { dryRun }, async (tx) => {
    const ids = await peopleOf(tx, actor, input)
    const today = await todayOfCompany(tx, ctx.clock.now())
    await lockLedgers(tx, actor, ids, { on: input.on, today })
    const known = await findLeaveActByKey(tx, input.key)
    if (known !== null) {
      if (known.kind !== input.kind) throw leaveRefusal('key', 'leave-key-taken')
      return { plans: 0, actId: known.id, isNew: false, people: [] }
    }
    return { plans: 0, ...(await write(ctx, tx, actor, input, { ids, today })), isNew: true }
  })
  return { actId: done.actId, isNew: done.isNew, people: done.people }
}

async function write(
  ctx: Context,
  tx: Db,
  actor: Actor,
  input: WriteLeaveInput,
  { ids, today }: { ids: readonly number[]; today: string },
) {
  const { kind, on, until } = input
  const day = dayNumber(on > today ? on : today)
  const before = await loadLeave(tx, ids, day)
  const entries = ids.map((employeeId): NewLeaveEntry => {
    const facts = before.get(employeeId)?.facts
    if (facts === undefined) throw leaveRefusal('employeeIds', 'leave-nobody')
    if (facts === null) throw leaveRefusal('employeeIds', 'leave-hired-unknown')
    const date = dayNumber(on)
    if (date < facts.hiredOn) throw leaveRefusal('on', 'leave-date-not-employed')
    // The ledger begins with what was brought in: what lies before it would do nothing.
    if (date < facts.keptFrom) throw leaveRefusal('on', 'leave-opening-there')
    const { dayMinutes } = leaveLedger(facts, dayNumber(on))
    const minutes = Math.round(input.amount * (input.unit === 'day' ? dayMinutes : 60))
    return { employeeId, on: dayNumber(on), minutes, until: until === null ? null : dayNumber(until) }
  })
  const actId = await insertLeaveAct(tx, {
    ...{ key: input.key, kind, reason: input.reason.trim() },
    ...{ at: ctx.clock.now(), madeBy: `${actor.kind}:${actor.name}` },
  })
  if (actId === null) throw leaveRefusal('key', 'leave-key-taken')
  await insertLeaveEntries(tx, actId, kind, entries)
  const people = changedBalances(before, await loadLeave(tx, ids, day), day)
  if (people.some(({ beforeMinutes, afterMinutes }) => afterMinutes < Math.min(0, beforeMinutes)))
    throw leaveRefusal('amount', 'leave-below-zero')
  await recordAudits(
    tx,
    ctx,
    actor,
    entries.map(({ employeeId, minutes }) => ({
      action: 'write-leave',
      subject: `leave-act:${actId}`,
      employeeId,
      after: { kind, minutes, on, until },
      reason: input.reason.trim(),
    })),
  )
  return { actId, people }
}

const mostDays = 366

function checkAmount({ kind, amount, unit, on, until, reason }: WriteLeaveInput): void {
  if (reason.trim() === '') throw leaveRefusal('reason', 'leave-reason-missing')
  if (Math.round(amount * 60) === 0) throw leaveRefusal('amount', 'leave-amount-none')
  if (Math.abs(amount) > (unit === 'day' ? mostDays : mostDays * 24))
    throw leaveRefusal('amount', 'leave-amount-too-much')
  if (kind !== 'correction' && amount < 0 !== (kind === 'payOut'))
    throw leaveRefusal('amount', 'leave-amount-sign')
  if (until === null) return
  if (amount < 0) throw leaveRefusal('until', 'leave-until-taken')
  if (until < on) throw leaveRefusal('until', 'leave-until-before')
}

/** Whom an act is for, ascending. */
async function peopleOf(tx: Db, actor: Actor, { who, on }: WriteLeaveInput): Promise<number[]> {
  const own = actor.kind === 'person' ? actor.employeeId : null
  const found =
    'employeeIds' in who
      ? [...new Set(who.employeeIds)].sort((a, b) => a - b)
      : (
          await listWorkingOn(tx, on, 'teamId' in who ? who : await placesOf(tx, who.departmentId, on))
        ).filter((id) => id !== own)
  if (found.length === 0) throw leaveRefusal('employeeIds', 'leave-nobody')
  return found
}

const placesOf = async (tx: Db, departmentId: number, on: string) => ({
  departmentIds: (await departmentsWithin(tx, [departmentId], { from: on, to: on })).map(
    (within) => within.departmentId,
  ),
})
