import { cycleFaults } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { listAssignmentsFrom } from '../../db/plans/assignments.ts'
import {
  insertPattern,
  listPatterns,
  listPatternVersions,
  type PatternRow,
  type PatternVersionRow,
  removePatternVersion,
  updatePattern,
  upsertPatternVersion,
} from '../../db/plans/patterns.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { replanPeople } from './generate-work-plans.ts'
import { faultsFrom } from './pattern-turns.ts'
import { checkReason, checkVersion, type PlanActInput, peopleOfPatterns, refuseFaults } from './plan-acts.ts'
import { noNotices, refuseOverlap, withNotices } from './plan-notices.ts'
import type { PlanChange } from './save-shift.ts'

export type PatternCycle = Omit<PatternVersionRow, 'patternId'>

/**
 * Adds a pattern: its name, and its cycle from a date on. Sent twice, the second finds the name taken.
 * @throws InvalidInputError for a cycle of nothing, one that overlaps itself, an unknown shift, starts that
 * push a break out
 * @throws ConflictError if the name is taken
 */
export async function addPattern(
  ctx: Context,
  actor: Actor,
  { name, ...cycle }: PatternCycle & { name: string },
): Promise<{ id: number }> {
  assertMayForCompany(actor, 'manage-plans')
  const { done } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    refuseEmpty(cycle)
    const id = await insertPattern(tx, name)
    if (id === null) throw nameTaken(name)
    await upsertPatternVersion(tx, { patternId: id, ...cycle })
    await refuseCycle(tx, id, cycle)
    await recordAudit(tx, ctx, actor, {
      action: 'add-pattern',
      subject: `pattern:${id}`,
      after: { name, ...cycle },
    })
    return { plans: 0, id }
  })
  return { id: done.id }
}

/**
 * Calls a pattern differently, or takes it out of use from a date on: nothing that is planned changes. Sent
 * twice, the second does nothing.
 * @throws ConflictError if somebody else changed it since it was read, the name is taken, or somebody is
 * still planned by it
 */
export async function changePattern(
  ctx: Context,
  actor: Actor,
  { id, version, name, retiredOn }: PatternRow,
): Promise<{ changed: boolean; version: number }> {
  assertMayForCompany(actor, 'manage-plans')
  const { done } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    const patterns = await listPatterns(tx)
    const stored = patternOf(patterns, id)
    if (stored.name === name && stored.retiredOn === retiredOn)
      return { plans: 0, changed: false, version: stored.version }
    checkVersion(stored, version)
    if (patterns.some((each) => each.name === name && each.id !== id)) throw nameTaken(name)
    if (retiredOn !== null && (await listAssignmentsFrom(tx, { patternIds: [id] }, retiredOn)).length > 0)
      throw new ConflictError(
        'People are planned by this pattern on that date or later. End those assignments first.',
        'pattern-in-use',
      )
    await updatePattern(tx, id, { name, retiredOn })
    await recordAudit(tx, ctx, actor, {
      action: 'change-pattern',
      subject: `pattern:${id}`,
      before: { name: stored.name, retiredOn: stored.retiredOn },
      after: { name, retiredOn },
    })
    return { plans: 0, changed: true, version: stored.version + 1 }
  })
  return { changed: done.changed, version: done.version }
}

/**
 * Changes the cycle of a pattern from a date on, until its next version; everybody who is planned by it is
 * planned again from that date on. Sent twice, the second does nothing; with `dryRun` it is taken back, and
 * what the law does not want of it is said.
 * @throws InvalidInputError for a cycle that nobody can work, or a date in the past without a reason
 * @throws ConflictError if somebody else changed it since it was read
 */
export async function setPatternCycle(
  ctx: Context,
  actor: Actor,
  input: PatternCycle & PlanActInput & { id: number; version: number },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { id, version, reason, ...cycle } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const pattern = patternOf(await listPatterns(tx), id)
    const versions = (await listPatternVersions(tx)).filter(({ patternId }) => patternId === id)
    const before = versions.findLast(({ from }) => from <= cycle.from) ?? null
    if (before !== null && textOf(before) === textOf(cycle))
      return { plans: 0, changed: false, version: pattern.version, notices: noNotices(dryRun) }
    checkVersion(pattern, version)
    await checkReason(ctx, tx, input, dryRun)
    refuseEmpty(cycle)
    const { from } = cycle
    const earlier = versions.findLast((each) => each.from < from)
    if (earlier !== undefined && textOf(earlier) === textOf(cycle)) await removePatternVersion(tx, id, from)
    else await upsertPatternVersion(tx, { patternId: id, ...cycle })
    await refuseCycle(tx, id, cycle)
    const people = await peopleOfPatterns(tx, [id], from)
    const { done: plans, notices } = await withNotices(ctx, tx, { people, from, dryRun }, async () => {
      const { changed } = await replanPeople(ctx, tx, people, from)
      await refuseOverlap(tx, people, { from })
      return changed
    })
    await recordAudit(tx, ctx, actor, {
      action: 'set-pattern-cycle',
      subject: `pattern:${id}`,
      before,
      after: cycle,
      reason,
      details: { name: pattern.name, plans },
    })
    return { plans, changed: true, version: pattern.version + 1, notices }
  })
  const { plans: _, ...answer } = done
  return { ...answer, id, effect }
}

/** A cycle of nothing cannot even be stored. */
const refuseEmpty = ({ cycle }: PatternCycle) =>
  refuseFaults(
    cycle.length === 0 ? cycleFaults([]).map(({ code }) => ({ code, place: null })) : [],
    () => 'cycle',
  )

/** Refuses a cycle that nobody can work, on the date from which it holds or on a later one. */
async function refuseCycle(tx: Db, id: number, { from }: PatternCycle): Promise<void> {
  refuseFaults(await faultsFrom(tx, [id], from), ({ code, place }) => {
    const list = code.startsWith('CREW') ? 'crews' : /^STARTS?_|SLIDE/.test(code) ? 'starts' : 'cycle'
    return place === null ? list : `${list}.${place}`
  })
}

export function patternOf(patterns: readonly PatternRow[], id: number): PatternRow {
  const found = patterns.find((pattern) => pattern.id === id)
  if (!found) throw new NotFoundError('This pattern')
  return found
}

const nameTaken = (name: string) =>
  new ConflictError(`A pattern is called “${name}” already. Choose another name.`, 'name-taken')

const textOf = ({ anchor, cycle, worksOnHolidays, crews, starts, slide }: PatternCycle) =>
  JSON.stringify([
    anchor,
    cycle.map((day) => ('off' in day ? day.off : day.shiftId)),
    worksOnHolidays,
    crews.map(({ name, offset }) => [name, offset]),
    starts,
    slide,
  ])
