import { type DayNumber, dateText, dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation, lockPeople } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import {
  type EmploymentFact,
  listEmploymentFacts,
  loadPlaceNames,
  type PlaceNames,
  replaceEmploymentFacts,
} from '../../db/people/employments.ts'
import { listNames, loadEmployments } from '../../db/people/people.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForDepartment, assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { markEmploymentDates } from '../days/marks.ts'
import { replanPeople } from '../plans/generate-work-plans.ts'
import { firstDifference, startOf } from './dated-rows.ts'
import { refusal } from './refusal.ts'
import { todayOf } from './today-of.ts'

/** Where somebody works as what. */
export interface PlaceInput {
  departmentId: number
  siteId: number
  title: string
}

/** What every act upon a person's employments says. */
export interface EmploymentAct {
  employeeId: number
  /** Needed where days that are over change. */
  reason: string | null
}

/** With `dryRun` the act is taken back, and what it would change is said. */
export interface ActOptions {
  dryRun?: boolean
}

export interface EmploymentChanged {
  changed: boolean
  effect: ChangeEffect
}

/**
 * An act upon a person's employments in one transaction: `act` says what they become. Marks the dates on
 * which site or department are others, plans again from the first of them, and writes the audit.
 * @throws InvalidInputError for what cannot be, or without a reason where days that are over change
 * @throws NotFoundError, ForbiddenError
 */
export async function changeEmployments(
  ctx: Context,
  actor: Actor,
  {
    employeeId,
    reason,
    dryRun = false,
    action,
    on,
    place,
  }: EmploymentAct &
    ActOptions & {
      action: string
      /** The day on which the person, and the department that is named, have to be within reach. */
      on: DayNumber
      place?: PlaceInput
    },
  act: (rows: readonly EmploymentFact[]) => EmploymentFact[],
): Promise<EmploymentChanged> {
  const date = dateText(on)
  await assertMayForEmployees(ctx.db, actor, 'manage-people', [{ employeeId, from: date, to: date }])
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    await lockPeople(tx, [employeeId])
    const person = (await listNames(tx, [employeeId])).get(employeeId)
    if (!person) throw new NotFoundError('This person')
    const names = await loadPlaceNames(tx)
    if (place) {
      checkPlace(names, place, date)
      await assertMayForDepartment(tx, actor, 'manage-people', place.departmentId, date)
    }
    const before = await listEmploymentFacts(tx, employeeId)
    const after = act(before)
    const firstDay = firstDifference(before, after, saying)
    if (firstDay === null) return { changed: false, plans: 0 }
    await checkReason(ctx, tx, employeeId, firstDay, reason)
    const plans = await store(ctx, tx, employeeId, after, firstDay)
    await recordAudit(tx, ctx, actor, {
      action,
      subject: `employee:${employeeId}`,
      employeeId,
      before: before.map((row) => told(row, names)),
      after: after.map((row) => told(row, names)),
      reason,
    })
    return { changed: true, plans }
  })
  return { changed: done.changed, effect }
}

/** Writes the employments, marks and plans again; says how many plans changed. */
async function store(
  ctx: Context,
  tx: Db,
  employeeId: number,
  rows: readonly EmploymentFact[],
  firstDay: number,
): Promise<number> {
  const before = await loadEmployments(tx, [employeeId])
  await replaceEmploymentFacts(tx, employeeId, rows)
  await markEmploymentDates(tx, before, await loadEmployments(tx, [employeeId]))
  const from = Number.isFinite(firstDay) ? dateText(firstDay) : null
  const { changed } = await replanPeople(ctx, tx, [employeeId], from)
  await notifyChanged(tx, everythingChanged)
  return changed
}

/**
 * @throws InvalidInputError for a department or site that is none on the date
 */
export function checkPlace(names: PlaceNames, { departmentId, siteId }: PlaceInput, date: string): void {
  const department = names.departments.get(departmentId)
  const faults = []
  if (!department)
    faults.push({
      field: 'departmentId',
      message: 'There is no such department. Choose another one.',
      code: 'no-department',
    })
  else if (department.endedOn !== null && department.endedOn <= date)
    faults.push({
      field: 'departmentId',
      message: `${department.name} ended on ${department.endedOn}. Choose another department, or an earlier date.`,
      code: 'department-ended',
    })
  if (!names.sites.has(siteId))
    faults.push({
      field: 'siteId',
      message: 'There is no such site. Choose another one.',
      code: 'no-site',
    })
  if (faults.length > 0) throw new InvalidInputError(faults)
}

async function checkReason(
  ctx: Context,
  tx: Db,
  employeeId: number,
  firstDay: number,
  reason: string | null,
): Promise<void> {
  const today = (await todayOf(tx, ctx.clock.now(), [employeeId])).get(employeeId)!
  if (firstDay >= dayNumber(today) || reason?.trim()) return
  const since = Number.isFinite(firstDay) ? `from ${dateText(firstDay)}` : 'from ever'
  throw refusal(
    'reason',
    `This changes days that are over, ${since} (today is ${today}). Give a reason, or let it begin today or later.`,
    'past-needs-reason',
  )
}

/** What an employment says on each of its days. */
export const saying = ({ departmentId, siteId, title }: EmploymentFact) =>
  JSON.stringify([departmentId, siteId, title])

/** As people read it in the audit. */
export function told(row: EmploymentFact, names: PlaceNames) {
  return {
    from: Number.isFinite(startOf(row)) ? dateText(row.fromDay!) : null,
    until: row.untilDay === null ? null : dateText(row.untilDay),
    department: names.departments.get(row.departmentId)?.name ?? null,
    site: names.sites.get(row.siteId) ?? null,
    title: row.title,
  }
}
