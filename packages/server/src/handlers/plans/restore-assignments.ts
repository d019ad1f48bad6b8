import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { clearAssignments, insertAssignment } from '../../db/plans/assignments.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import {
  type AssignedRange,
  type AssignmentPart,
  checkPart,
  listParts,
  samePart,
} from './assignment-parts.ts'
import { replanPeople } from './generate-work-plans.ts'
import { checkReason, type PlanActInput, peopleUnder } from './plan-acts.ts'
import { refuseOverlap } from './plan-notices.ts'

export interface RestoreAssignmentsInput extends PlanActInput, AssignedRange {
  /** What the range is thought to hold; if it does not, nothing is done. */
  now: readonly AssignmentPart[]
  /** What it is to hold. */
  parts: readonly AssignmentPart[]
}

/**
 * Makes what is assigned to a scope in a range of dates what it was before an act, and plans everybody under
 * it again: how assigning and ending are undone. Sent twice, the second does nothing.
 * @throws ConflictError if the range holds something else by now
 * @throws InvalidInputError for parts that overlap or reach beyond the range, and whatever cannot be assigned
 */
export async function restoreAssignments(
  ctx: Context,
  actor: Actor,
  { now, parts, ...input }: RestoreAssignmentsInput,
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  assertMayForCompany(actor, 'manage-plans')
  const { scope, scopeId, from, until, reason } = input
  refuseStray(input, parts)
  const { done, effect } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    for (const part of parts) await checkPart(tx, input, part)
    const held = await listParts(tx, input)
    if (sameParts(held, parts)) return { plans: 0, changed: false }
    if (!sameParts(held, now))
      throw new ConflictError(
        'Somebody else assigned something in these dates meanwhile. Look at what stands now, and change that.',
        'changed-meanwhile',
      )
    await checkReason(ctx, tx, input, false)
    await clearAssignments(tx, input)
    const made = { scope, scopeId, madeBy: actor.name, madeAt: ctx.clock.now() }
    for (const part of parts) await insertAssignment(tx, { ...made, ...part })
    const people = await peopleUnder(tx, [input], from)
    const { changed: plans } = await replanPeople(ctx, tx, people, from)
    await refuseOverlap(tx, people, input)
    await recordAudit(tx, ctx, actor, {
      action: 'restore-assignments',
      subject: `${scope}:${scopeId}`,
      employeeId: scope === 'employee' ? scopeId : null,
      before: held,
      after: parts,
      reason,
      details: { from, until, plans },
    })
    return { plans, changed: true }
  })
  return { changed: done.changed, effect }
}

const sameParts = (a: readonly AssignmentPart[], b: readonly AssignmentPart[]) =>
  a.length === b.length && a.every((part, place) => samePart(part, b[place]!))

function refuseStray({ from, until }: AssignedRange, parts: readonly AssignmentPart[]): void {
  const place = parts.findIndex((part, index) => {
    const before = index === 0 ? from : parts[index - 1]!.until
    return before === null || part.from < before || (until !== null && (part.until ?? '9999') > until)
  })
  if (place < 0) return
  throw new InvalidInputError([
    {
      field: `parts.${place}`,
      code: 'part-beyond-range',
      message: 'must lie in the range and behind the part before it.',
    },
  ])
}
