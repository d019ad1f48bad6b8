import { type DepartmentDates, type DepartmentPlace, dayNumber, departmentsBelow } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { LostFilter } from '../../db/screens/lost-days.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'

export interface LostWho {
  /** With what lies below it. */
  departmentId?: number | undefined
  employeeId?: number | undefined
}

/**
 * Whose days of these dates somebody reads by which filter; that others' are read is taken down. What lies
 * out of reach is not among them, whoever asks for it.
 * @throws ForbiddenError for who reads nobody's
 */
export async function lostFilter(
  ctx: Context,
  actor: Actor,
  { departmentId, employeeId }: LostWho,
  { from, to, places }: { from: string; to: string; places: readonly DepartmentPlace[] },
  action: 'read-tardy' | 'read-hours' = 'read-tardy',
): Promise<LostFilter> {
  const { company, departmentIds, self } = assertMay(actor, 'read-days')
  if (company || departmentIds.length > 0)
    await recordReading(ctx, actor, {
      action,
      subject: `dates:${from}–${to} departments:${departmentId ?? 'all'}`,
      employeeId: employeeId ?? null,
    })
  const dates = { from: dayNumber(from), to: dayNumber(to) }
  const asked = departmentId === undefined ? null : departmentsBelow(places, [departmentId], dates)
  const reached = company ? null : departmentsBelow(places, departmentIds, dates)
  return {
    from,
    to,
    employeeId: employeeId ?? null,
    departments: inBoth(reached, asked),
    own: !company && self && actor.kind === 'person' ? actor.employeeId : null,
    ownDepartments: asked,
  }
}

/** Departments while they are in both; null is everything. */
function inBoth(
  one: readonly DepartmentDates[] | null,
  other: readonly DepartmentDates[] | null,
): readonly DepartmentDates[] | null {
  if (one === null || other === null) return one ?? other
  return one.flatMap((here) =>
    other.flatMap(({ departmentId, ...there }) => {
      const [from, to] = [Math.max(here.from, there.from), Math.min(here.to, there.to)]
      return departmentId === here.departmentId && from <= to ? [{ departmentId, from, to }] : []
    }),
  )
}
