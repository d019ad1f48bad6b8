import { type DepartmentPlace, dayNumber, departmentsBelow } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { loadDepartmentPlaces, replaceDepartmentPlace } from '../../db/people/department-places.ts'
import { findDepartment, listDepartmentNames, listEmployedIn } from '../../db/people/departments.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { replanPeople } from '../plans/generate-work-plans.ts'
import { markMovedDepartment } from '../policies/people-reached.ts'
import { refusal } from './refusal.ts'
import { todayOfCompany } from './today-of.ts'

export interface PlaceDepartmentInput {
  departmentId: number
  /** Null for the top. */
  parentId: number | null
  /** From this date on, for good. */
  from: string
  /** Needed for a date in the past. */
  reason: string | null
}

/**
 * Puts a department below another one from a date on: grants, plans and policies for departments above reach
 * it from then on, and no longer those that it leaves. What was said of later dates is replaced. Sent twice,
 * the second does nothing. With `dryRun` it is taken back, and what it would change is said.
 * @throws NotFoundError for a department that does not exist
 * @throws InvalidInputError if the department would come to lie below itself, or for a date in the past
 * without a reason
 */
export async function placeDepartment(
  ctx: Context,
  actor: Actor,
  input: PlaceDepartmentInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  assertMayForCompany(actor, 'manage-organisation')
  const { done, effect } = await carryOut(ctx, { dryRun }, (tx) => place(ctx, tx, actor, input))
  return { changed: done.changed, effect }
}

async function place(
  ctx: Context,
  tx: Db,
  actor: Actor,
  input: PlaceDepartmentInput,
): Promise<{ changed: boolean; plans: number }> {
  await lockOrganisation(tx)
  const { departmentId, parentId } = input
  const fromDay = dayNumber(input.from)
  const names = await listDepartmentNames(tx, parentId === null ? [departmentId] : [departmentId, parentId])
  if (!names.has(departmentId)) throw new NotFoundError('This department')
  if (parentId !== null) await checkParent(tx, parentId)
  const places = await loadDepartmentPlaces(tx)
  const [before, after] = [placesFrom(places, departmentId, fromDay), placeOf(parentId, fromDay)]
  if (JSON.stringify(before) === JSON.stringify(after)) return { changed: false, plans: 0 }
  checkNoCircle(places, input, fromDay)
  const today = await todayOfCompany(tx, ctx.clock.now())
  if (fromDay < dayNumber(today) && !input.reason?.trim())
    throw refusal(
      'reason',
      `A move from ${input.from} changes days that are over (today is ${today}). Give a reason, or let it begin today or later.`,
      'past-needs-reason',
    )
  await replaceDepartmentPlace(tx, departmentId, parentId, fromDay)
  await markMovedDepartment(tx, departmentId, fromDay)
  const below = departmentsBelow(places, [departmentId], { from: fromDay, to: Infinity })
  const people = await listEmployedIn(tx, new Set(below.map((dates) => dates.departmentId)), input.from)
  const { changed: plans } = await replanPeople(ctx, tx, people, input.from)
  await notifyChanged(tx, everythingChanged)
  await recordAudit(tx, ctx, actor, {
    action: 'place-department',
    subject: `department:${departmentId}`,
    before,
    after,
    reason: input.reason,
    details: {
      name: names.get(departmentId),
      parent: parentId === null ? null : names.get(parentId),
      from: input.from,
    },
  })
  return { changed: true, plans }
}

/** Where the department lies from the date on. */
const placesFrom = (places: readonly DepartmentPlace[], departmentId: number, fromDay: number) =>
  places
    .filter((place) => place.departmentId === departmentId && (place.untilDay ?? Infinity) > fromDay)
    .map(({ parentId, fromDay: first, untilDay }) => ({
      parentId,
      fromDay: Math.max(first ?? -Infinity, fromDay),
      untilDay,
    }))
    .sort((a, b) => a.fromDay - b.fromDay)

const placeOf = (parentId: number | null, fromDay: number) =>
  parentId === null ? [] : [{ parentId, fromDay, untilDay: null }]

/**
 * @throws InvalidInputError if the new parent lies below the department on any date from `fromDay` on
 */
function checkNoCircle(
  places: readonly DepartmentPlace[],
  { departmentId, parentId }: PlaceDepartmentInput,
  fromDay: number,
): void {
  if (parentId === null) return
  const below = departmentsBelow(places, [departmentId], { from: fromDay, to: Infinity })
  if (below.some((dates) => dates.departmentId === parentId))
    throw refusal(
      'parentId',
      'That department lies below this one. Move it away first, or choose another one above.',
      'below-itself',
    )
}

async function checkParent(tx: Db, parentId: number): Promise<void> {
  const parent = await findDepartment(tx, { id: parentId })
  if (parent === null || parent.endedOn !== null)
    throw refusal('parentId', 'There is no such department any more. Look it up again.', 'no-department')
}
