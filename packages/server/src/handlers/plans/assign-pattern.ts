import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import {
  type AssignmentRow,
  clearAssignments,
  findAssignment,
  findAssignmentOn,
  insertAssignment,
} from '../../db/plans/assignments.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { type AssignedRange, type AssignmentPart, checkPart, listParts } from './assignment-parts.ts'
import { replanPeople } from './generate-work-plans.ts'
import { checkReason, type PlanActInput, peopleUnder } from './plan-acts.ts'
import { noNotices, type PlanNotices, refuseOverlap, withNotices } from './plan-notices.ts'

export interface AssignPatternInput extends PlanActInput, AssignedRange {
  patternId: number
  offset: number
}

export interface AssignmentChange {
  changed: boolean
  id: number
  /** What was assigned to the scope in the range before: what undoes it. */
  replaced: AssignmentPart[]
  effect: ChangeEffect
  /** Of a dry run; else null. */
  notices: PlanNotices | null
}

/**
 * Plans a company, site, department, team or person by a pattern for a range of dates; what was assigned to
 * it in that range is replaced, and stands again behind it. Everybody under it is planned again from the
 * date on. Sent twice, the second does nothing; with `dryRun` it is taken back, and what the law does not
 * want of it is said.
 * @throws InvalidInputError for an unknown pattern or scope, a range of nothing, a pattern that does not
 * hold yet or any more, a date in the past without a reason, or a shift that begins in the one before
 */
export async function assignPattern(
  ctx: Context,
  actor: Actor,
  input: AssignPatternInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<AssignmentChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { scope, scopeId, patternId, offset, from, until } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const name = await checkPart(tx, input, input)
    const replaced = await listParts(tx, input)
    const [same] = replaced
    if (replaced.length === 1 && same!.from === from && same!.until === until && saysSame(same!, input))
      return {
        plans: 0,
        changed: false,
        id: (await findAssignmentOn(tx, input, from))!,
        replaced,
        notices: noNotices(dryRun),
      }
    await checkReason(ctx, tx, input, dryRun)
    const people = await peopleUnder(tx, [input], from)
    const { done: written, notices } = await withNotices(ctx, tx, { people, from, dryRun }, async () => {
      await clearAssignments(tx, input)
      const id = await insertAssignment(tx, { ...input, madeBy: actor.name, madeAt: ctx.clock.now() })
      const { changed: plans } = await replanPeople(ctx, tx, people, from)
      await refuseOverlap(tx, people, input)
      return { id, plans }
    })
    await recordAudit(tx, ctx, actor, {
      action: 'assign-pattern',
      subject: `${scope}:${scopeId}`,
      employeeId: scope === 'employee' ? scopeId : null,
      before: replaced,
      after: { patternId, offset, from, until },
      reason: input.reason,
      details: { name, plans: written.plans },
    })
    return { ...written, changed: true, replaced, notices }
  })
  const { plans: _, ...answer } = done
  return { ...answer, effect }
}

/**
 * Ends an assignment: from the date on the next less specific one holds again. Sent twice, the second does
 * nothing; with `dryRun` it is taken back.
 * @throws NotFoundError for one that is not there
 * @throws InvalidInputError for a date in the past without a reason, or a shift that begins in the one before
 */
export async function endAssignment(
  ctx: Context,
  actor: Actor,
  input: PlanActInput & { id: number },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<AssignmentChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { id, reason } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const assignment = await findAssignment(tx, id)
    if (assignment === null) throw new NotFoundError('This assignment')
    const { scope, scopeId, until } = assignment
    if (until !== null && until <= input.from)
      return { plans: 0, changed: false, id, replaced: [], notices: noNotices(dryRun) }
    await checkReason(ctx, tx, input, dryRun)
    const from = assignment.from !== null && assignment.from > input.from ? assignment.from : input.from
    const range = { scope, scopeId, from, until }
    const replaced = await listParts(tx, range)
    const people = await peopleUnder(tx, [assignment], from)
    const { done: plans, notices } = await withNotices(ctx, tx, { people, from, dryRun }, async () => {
      await clearAssignments(tx, range)
      const { changed } = await replanPeople(ctx, tx, people, from)
      await refuseOverlap(tx, people, range)
      return changed
    })
    await recordAudit(tx, ctx, actor, {
      action: 'end-assignment',
      subject: `${scope}:${scopeId}`,
      employeeId: scope === 'employee' ? scopeId : null,
      before: told(assignment),
      after: { from: assignment.from, until: from },
      reason,
      details: { plans },
    })
    return { plans, changed: true, id, replaced, notices }
  })
  const { plans: _, ...answer } = done
  return { ...answer, effect }
}

const told = ({ patternId, offset, from, until }: AssignmentRow) => ({ patternId, offset, from, until })

const saysSame = (a: AssignmentPart, b: Pick<AssignmentPart, 'patternId' | 'offset'>) =>
  a.patternId === b.patternId && a.offset === b.offset
