import type { PlanScope } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import {
  type AssignmentRow,
  clearAssignments,
  findAssignment,
  insertAssignment,
  listAssignmentsFrom,
  scopeExists,
} from '../../db/plans/assignments.ts'
import { listPatterns, listPatternVersions } from '../../db/plans/patterns.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { replanPeople } from './generate-work-plans.ts'
import { checkReason, type PlanActInput, peopleUnder } from './plan-acts.ts'
import { type PlanProtection, protectedPlans } from './protected-plans.ts'
import { patternOf } from './save-pattern.ts'
import type { PlanChange } from './save-shift.ts'

export interface AssignPatternInput extends PlanActInput {
  scope: PlanScope
  /** 0 for the company. */
  scopeId: number
  patternId: number
  offset: number
  /** The first date on which it holds no more; null: for good. */
  until: string | null
}

export type AssignmentChange = PlanChange & { warnings: PlanProtection[] }

/**
 * Plans a company, site, department, team or person by a pattern for a range of dates; what was assigned to
 * it in that range is replaced, and stands again behind it. Everybody under it is planned again from the
 * date on. Sent twice, the second does nothing; with `dryRun` it is taken back. What the law does not want
 * for those whom it protects is said and not refused.
 * @throws InvalidInputError for an unknown pattern or scope, a range of nothing, a pattern that does not
 * hold yet or any more, or a date in the past without a reason
 */
export async function assignPattern(
  ctx: Context,
  actor: Actor,
  input: AssignPatternInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<AssignmentChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { scope, scopeId, patternId, offset, from, until, reason } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const pattern = patternOf(await listPatterns(tx), patternId)
    const first = (await listPatternVersions(tx)).find((version) => version.patternId === patternId)
    const length = first?.cycle.length ?? 0
    refuse(until !== null && until <= from, 'until', 'until-before-from', 'must lie after the first date.')
    refuse(
      !(await scopeExists(tx, scope, scopeId)),
      'scopeId',
      'unknown-scope',
      'There is none of that number. Choose one again.',
    )
    refuse(
      first === undefined || first.from > from || (pattern.retiredOn !== null && pattern.retiredOn <= from),
      'from',
      'pattern-not-there',
      `“${pattern.name}” does not hold on ${from}. It holds from ${first?.from ?? '–'} on${pattern.retiredOn ? ` until ${pattern.retiredOn}` : ''}.`,
    )
    refuse(
      offset >= length,
      'offset',
      'offset-beyond-cycle',
      `must lie between 0 and ${length - 1}, inside the cycle.`,
    )
    const before = await listAssignmentsFrom(tx, { scope, scopeId }, from)
    const same = before.find((each) => each.from === from && each.until === until)
    if (same?.patternId === patternId && same.offset === offset)
      return { plans: 0, changed: false, id: same.id, warnings: [] }
    await checkReason(ctx, tx, input, dryRun)
    await clearAssignments(tx, input)
    const madeAt = ctx.clock.now()
    const id = await insertAssignment(tx, { ...input, madeBy: actor.name, madeAt })
    const people = await peopleUnder(tx, [input], from)
    const { changed: plans } = await replanPeople(ctx, tx, people, from)
    await recordAudit(tx, ctx, actor, {
      action: 'assign-pattern',
      subject: `${scope}:${scopeId}`,
      employeeId: scope === 'employee' ? scopeId : null,
      before: before.map(told),
      after: { patternId, offset, from, until },
      reason,
      details: { name: pattern.name, plans },
    })
    return { plans, changed: true, id, warnings: await protectedPlans(tx, people, from) }
  })
  return { changed: done.changed, id: done.id, warnings: done.warnings, effect }
}

/**
 * Ends an assignment: from the date on the next less specific one holds again. Sent twice, the second does
 * nothing; with `dryRun` it is taken back.
 * @throws NotFoundError for one that is not there
 * @throws InvalidInputError for a date in the past without a reason
 */
export async function endAssignment(
  ctx: Context,
  actor: Actor,
  input: PlanActInput & { id: number },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<PlanChange> {
  assertMayForCompany(actor, 'manage-plans')
  const { id, from, reason } = input
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const assignment = await findAssignment(tx, id)
    if (assignment === null) throw new NotFoundError('This assignment')
    if (assignment.until !== null && assignment.until <= from) return { plans: 0, changed: false }
    await checkReason(ctx, tx, input, dryRun)
    const { scope, scopeId, until } = assignment
    const begins = assignment.from !== null && assignment.from > from ? assignment.from : from
    await clearAssignments(tx, { scope, scopeId, from: begins, until })
    const { changed: plans } = await replanPeople(
      ctx,
      tx,
      await peopleUnder(tx, [assignment], begins),
      begins,
    )
    await recordAudit(tx, ctx, actor, {
      action: 'end-assignment',
      subject: `${scope}:${scopeId}`,
      employeeId: scope === 'employee' ? scopeId : null,
      before: told(assignment),
      after: { from: assignment.from, until: from },
      reason,
      details: { plans },
    })
    return { plans, changed: true }
  })
  return { changed: done.changed, id, effect }
}

const told = ({ patternId, offset, from, until }: AssignmentRow) => ({ patternId, offset, from, until })

function refuse(wrong: boolean, field: string, code: string, message: string): void {
  if (wrong) throw new InvalidInputError([{ field, code, message }])
}
