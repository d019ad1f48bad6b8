import type { Actor, Context } from '../../context.ts'
import { lockOrganisation, lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { deleteBadgeAssignments } from '../../db/sources/badge-assignments.ts'
import { recountUnknownBadges } from '../../db/sources/unknown-badges.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markBadgeDates } from '../days/marks.ts'
import { assertMayAssign, type BadgeAssignment, toRow } from './assign-badges.ts'

/**
 * Takes back that these badges are whose they were said to be, and marks the days that this changes. All or
 * nothing; what is not known exactly so is passed over, so asking twice, or two at once, is safe.
 * @throws ForbiddenError if somebody is out of reach
 */
export async function takeBackBadges(
  ctx: Context,
  actor: Actor,
  assignments: readonly BadgeAssignment[],
): Promise<{ takenBack: number; daysMarked: number }> {
  await assertMayAssign(ctx, actor, assignments)
  return await withdrawBadges(ctx, actor, assignments)
}

/** The same for an act that may give badges by another right, as a list of people does. */
export async function withdrawBadges(
  ctx: Context,
  actor: Actor,
  assignments: readonly BadgeAssignment[],
): Promise<{ takenBack: number; daysMarked: number }> {
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const sourceIds = [...new Set(assignments.map((row) => row.sourceId))].sort((a, b) => a - b)
    for (const sourceId of sourceIds) await lockSource(tx, sourceId)
    const wrong = await deleteBadgeAssignments(tx, assignments.map(toRow))
    if (wrong.length === 0) return { takenBack: 0, daysMarked: 0 }

    const at = (text: string | null) => (text === null ? null : Date.parse(text))
    const daysMarked = await markBadgeDates(
      tx,
      wrong.map(({ employeeId, from, until }) => ({ employeeId, from: at(from), until: at(until) })),
    )
    for (const sourceId of sourceIds) {
      const badges = wrong.filter((row) => row.sourceId === sourceId).map(({ badge }) => badge)
      await recountUnknownBadges(tx, sourceId, badges)
    }
    const only = wrong.length === 1 ? wrong[0]!.employeeId : null
    await recordAudit(tx, ctx, actor, {
      action: 'take-back-badges',
      subject: only === null ? `employees:${wrong.length}` : `employee:${only}`,
      employeeId: only,
      details: { assignments: wrong.slice(0, 100), count: wrong.length },
    })
    return { takenBack: wrong.length, daysMarked }
  })
}
