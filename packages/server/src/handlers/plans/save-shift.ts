import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { listPatterns } from '../../db/plans/patterns.ts'
import {
  insertShift,
  listShifts,
  listShiftVersions,
  removeShiftVersion,
  type ShiftName,
  type ShiftRow,
  updateShift,
  upsertShiftVersion,
} from '../../db/plans/shifts.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { replanPeople } from './generate-work-plans.ts'
import { faultsFrom, patternsWith } from './pattern-turns.ts'
import { checkReason, checkVersion, type PlanActInput, peopleOfPatterns, refuseFaults } from './plan-acts.ts'
import { noNotices, type PlanNotices, refuseOverlap, withNotices } from './plan-notices.ts'
import { readHours, type ShiftHours, sameHours } from './shift-hours.ts'

export interface PlanChange {
  changed: boolean
  id: number
  /** As it is now. */
  version: number
  effect: ChangeEffect
  /** What the law does not want of it: of a dry run; else null. */
  notices: PlanNotices | null
}

/**
 * Adds a shift: what it is called, how it is shown, and what is worked from a date on. Sent twice, the
 * second finds the name taken.
 * @throws InvalidInputError for hours that nobody can work
 * @throws ConflictError if the name is taken
 */
export async function addShift(
  ctx: Context,
  actor: Actor,
  input: Omit<ShiftName, 'retiredOn'> & ShiftHours,
): Promise<{ id: number }> {
  assertMayForCompany(actor, 'manage-plans')
  const { done } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    const hours = readHours(input)
    refuseTakenName(await listShifts(tx), input.name, null)
    const id = await insertShift(tx, { ...input, retiredOn: null })
    await upsertShiftVersion(tx, { shiftId: id, ...hours })
    const after = {
      name: input.name,
      code: input.code,
      colour: input.colour,
      from: input.from,
      plan: input.plan,
    }
    await recordAudit(tx, ctx, actor, { action: 'add-shift', subject: `shift:${id}`, after })
    return { plans: 0, id }
  })
  return { id: done.id }
}

/**
 * Calls or shows a shift differently, or takes it out of use from a date on: nothing that is planned
 * changes. Sent twice, the second does nothing.
 * @throws ConflictError if somebody else changed it since it was read, the name is taken, or a pattern
 * still needs it
 */
export async function changeShift(
  ctx: Context,
  actor: Actor,
  { id, version, ...name }: ShiftName & { id: number; version: number },
): Promise<{ changed: boolean; version: number }> {
  assertMayForCompany(actor, 'manage-plans')
  const { done } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    const shifts = await listShifts(tx)
    const { version: storedVersion, ...stored } = shiftOf(shifts, id)
    if (sameName(stored, name)) return { plans: 0, changed: false, version: storedVersion }
    checkVersion({ version: storedVersion }, version)
    refuseTakenName(shifts, name.name, id)
    if (name.retiredOn !== null) await refuseUsed(tx, id, name.retiredOn)
    await updateShift(tx, id, name)
    const before = {
      name: stored.name,
      code: stored.code,
      colour: stored.colour,
      retiredOn: stored.retiredOn,
    }
    await recordAudit(tx, ctx, actor, { action: 'change-shift', subject: `shift:${id}`, before, after: name })
    return { plans: 0, changed: true, version: storedVersion + 1 }
  })
  return { changed: done.changed, version: done.version }
}

/**
 * Changes what is worked in a shift from a date on, until its next version; everybody whose patterns have
 * it is planned again from that date on. Sent twice, the second does nothing. With `dryRun` it is taken
 * back, and what the law does not want of it is said.
 * @throws InvalidInputError for hours that nobody can work, alone or in one of the patterns that have them,
 * and for a date in the past without a reason
 * @throws ConflictError if somebody else changed it since it was read
 */
export async function setShiftHours(
  ctx: Context,
  actor: Actor,
  input: ShiftHours & PlanActInput & { id: number; version: number },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { id, from } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const hours = readHours(input)
    const shift = shiftOf(await listShifts(tx), id)
    const versions = (await listShiftVersions(tx)).filter(({ shiftId }) => shiftId === id)
    const before = versions.findLast((each) => each.from <= from) ?? null
    if (before !== null && sameHours(before, hours))
      return { plans: 0, changed: false, version: shift.version, notices: noNotices(dryRun) }
    checkVersion(shift, input.version)
    await checkReason(ctx, tx, input, dryRun)
    const earlier = versions.findLast((each) => each.from < from)
    if (earlier !== undefined && sameHours(earlier, hours)) await removeShiftVersion(tx, id, from)
    else await upsertShiftVersion(tx, { shiftId: id, ...hours })
    const patternIds = await patternsWith(tx, id, from)
    refuseFaults(await faultsFrom(tx, patternIds, from), () => 'plan')
    const people = await peopleOfPatterns(tx, patternIds, from)
    const { done: plans, notices } = await withNotices(ctx, tx, { people, from, dryRun }, async () => {
      const { changed } = await replanPeople(ctx, tx, people, from)
      await refuseOverlap(tx, people, { from })
      return changed
    })
    const after = { from, plan: input.plan, halfAt: input.halfAt, quartersAt: input.quartersAt }
    await recordAudit(tx, ctx, actor, {
      action: 'set-shift-hours',
      subject: `shift:${id}`,
      before: before && { from: before.from, plan: before.plan },
      after,
      reason: input.reason,
      details: { name: shift.name, plans },
    })
    return { plans, changed: true, version: shift.version + 1, notices }
  })
  const { plans: _, ...answer } = done
  return { ...answer, id, effect }
}

async function refuseUsed(tx: Db, id: number, date: string): Promise<void> {
  const used = await patternsWith(tx, id, date)
  if (used.length === 0) return
  const names = (await listPatterns(tx))
    .filter((each) => used.includes(each.id))
    .map(({ name }) => `“${name}”`)
  throw new ConflictError(
    `${names.join(', ')} still ${names.length === 1 ? 'has' : 'have'} this shift on ${date} or later. Change the pattern first.`,
    'shift-in-use',
  )
}

/** @throws NotFoundError for one that is not there */
export function shiftOf(shifts: readonly ShiftRow[], id: number): ShiftRow {
  const found = shifts.find((shift) => shift.id === id)
  if (!found) throw new NotFoundError('This shift')
  return found
}

function refuseTakenName(shifts: readonly ShiftRow[], name: string, id: number | null): void {
  if (shifts.some((each) => each.name === name && each.id !== id && each.retiredOn === null))
    throw new ConflictError(`A shift is called “${name}” already. Choose another name.`, 'name-taken')
}

const sameName = (a: ShiftName, b: ShiftName) =>
  a.name === b.name && a.code === b.code && a.colour === b.colour && a.retiredOn === b.retiredOn
