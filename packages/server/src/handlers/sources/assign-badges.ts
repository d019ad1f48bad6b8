import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation, lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listNames } from '../../db/people/people.ts'
import {
  insertBadgeAssignments,
  listOverlapping,
  loadPunchesOfBadges,
  type NewBadgeAssignment,
} from '../../db/sources/badge-assignments.ts'
import { listSources } from '../../db/sources/sources.ts'
import { recountUnknownBadges } from '../../db/sources/unknown-badges.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMayForEmployees, reachOfActor } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markPunchDates } from '../days/marks.ts'
import { todayOf } from '../people/today-of.ts'

export interface BadgeAssignment {
  sourceId: number
  badge: string
  employeeId: number
  validFrom: Temporal.Instant | null
  validUntil: Temporal.Instant | null
}

/**
 * Says whose badges these are and marks the days of the punches that they already have. All or nothing; what
 * is known exactly so is passed over, so asking twice is safe.
 * @throws ForbiddenError if somebody is out of reach
 * @throws InvalidInputError for a source or person that does not exist or an end that is not after its start
 * @throws ConflictError if a badge belongs to somebody else at any time in the range
 */
export async function assignBadges(
  ctx: Context,
  actor: Actor,
  assignments: readonly BadgeAssignment[],
): Promise<{ assigned: number; daysMarked: number }> {
  await assertMayAssign(ctx, actor, assignments)
  return await giveBadges(ctx, actor, assignments)
}

/** The same for an act that may give badges by another right, as a list of people does. */
export async function giveBadges(
  ctx: Context,
  actor: Actor,
  assignments: readonly BadgeAssignment[],
): Promise<{ assigned: number; daysMarked: number }> {
  checkRanges(assignments)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const sourceIds = [...new Set(assignments.map((row) => row.sourceId))].sort((a, b) => a - b)
    for (const sourceId of sourceIds) await lockSource(tx, sourceId)
    await checkReferences(tx, sourceIds, assignments)
    const nameable = reachOfActor(actor, 'assign-badges').company
    const wanted = await withoutKnown(tx, assignments.map(toRow), nameable)
    if (wanted.length === 0) return { assigned: 0, daysMarked: 0 }
    await insertBadgeAssignments(tx, wanted)

    let daysMarked = 0
    for (const sourceId of sourceIds) {
      const badges = wanted.filter((row) => row.sourceId === sourceId).map((row) => row.badge)
      await recountUnknownBadges(tx, sourceId, badges)
      daysMarked += await markPunchDates(
        tx,
        sourceId,
        await loadPunchesOfBadges(tx, sourceId, badges),
        'badge',
      )
    }
    const only = wanted.length === 1 ? wanted[0]!.employeeId : null
    await recordAudit(tx, ctx, actor, {
      action: 'assign-badges',
      subject: only === null ? `employees:${wanted.length}` : `employee:${only}`,
      employeeId: only,
      details: { assignments: wanted.slice(0, 100), count: wanted.length },
    })
    return { assigned: wanted.length, daysMarked }
  })
}

/**
 * Whether somebody may say of all these people whose badges are whose.
 * @throws ForbiddenError if somebody is out of reach
 */
export async function assertMayAssign(
  ctx: Context,
  actor: Actor,
  assignments: readonly BadgeAssignment[],
): Promise<void> {
  const todays = await todayOf(
    ctx.db,
    ctx.clock.now(),
    assignments.map((row) => row.employeeId),
  )
  const records = [...todays].map(([employeeId, today]) => ({ employeeId, from: today, to: today }))
  await assertMayForEmployees(ctx.db, actor, 'assign-badges', records)
}

function checkRanges(assignments: readonly BadgeAssignment[]): void {
  for (const { validFrom, validUntil } of assignments) {
    if (validFrom && validUntil && Temporal.Instant.compare(validFrom, validUntil) >= 0) {
      throw new InvalidInputError([{ field: 'validUntil', message: 'must be later than validFrom.' }])
    }
  }
}

async function checkReferences(
  tx: Db,
  sourceIds: readonly number[],
  assignments: readonly BadgeAssignment[],
): Promise<void> {
  const employeeIds = [...new Set(assignments.map((row) => row.employeeId))]
  const people = await listNames(tx, employeeIds)
  const sources = new Set((await listSources(tx)).map(({ id }) => id))
  const fields = []
  if (people.size < employeeIds.length)
    fields.push({ field: 'employeeId', message: 'No such person. Look the person up again.' })
  if (!sourceIds.every((id) => sources.has(id)))
    fields.push({ field: 'sourceId', message: 'No such source. Look the badge up again.' })
  if (fields.length > 0) throw new InvalidInputError(fields)
}

/** `nameable`: whoever asks may know of everybody who holds a badge. */
async function withoutKnown(
  tx: Db,
  wanted: readonly NewBadgeAssignment[],
  nameable: boolean,
): Promise<NewBadgeAssignment[]> {
  const overlapping = await listOverlapping(tx, wanted)
  const taken = overlapping.find((row) => !row.same)
  if (taken) {
    const { badge } = wanted[taken.place]!
    throw new ConflictError(
      `Badge ${badge} already belongs to ${nameable ? `employee ${taken.employeeNumber}` : 'somebody'} in that time. End that assignment first.`,
    )
  }
  const known = new Set(overlapping.map((row) => row.place))
  return wanted.filter((_, place) => !known.has(place))
}

export const toRow = (row: BadgeAssignment): NewBadgeAssignment => ({
  sourceId: row.sourceId,
  badge: row.badge,
  employeeId: row.employeeId,
  from: row.validFrom?.toString() ?? null,
  until: row.validUntil?.toString() ?? null,
})
