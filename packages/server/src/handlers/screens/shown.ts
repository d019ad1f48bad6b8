import { wallText } from '@rollcall/core'
import type { PlanJson } from '../../db/kit/schema.ts'
import type { PersonRow } from '../../db/people/read-people.ts'
import type { ShownOrigin } from '../../db/screens/find-plan-origin.ts'
import type { DayRow } from '../../db/screens/read-days.ts'

/* Rows as read models show them: wall times as HH:MM, people with their place of work. */

const interval = ([start, end]: readonly [number, number]) => ({
  start: wallText(start),
  end: wallText(end),
})
export const wall = (minute: number | null) => (minute === null ? null : wallText(minute))

export function shownPerson(row: Omit<PersonRow, 'zone'>) {
  const { id, number, name, site, siteEn, departmentId } = row
  const department =
    departmentId === null
      ? null
      : { id: departmentId, name: row.departmentName!, nameEn: row.departmentNameEn! }
  return { id, number, name, site, siteEn, department }
}

export function shownPlan(plan: PlanJson | null, schedule: string | null) {
  if (plan === null) return null
  return {
    dayType: plan.dayType ?? (plan.segments.length > 0 ? 'workday' : 'offday'),
    segments: plan.segments.map(interval),
    breaks: (plan.breaks ?? []).map(interval),
    floatingBreaks: (plan.floatingBreaks ?? []).map(([workMinutes, breakMinutes]) => ({
      workMinutes,
      breakMinutes,
    })),
    core: plan.core ? interval(plan.core) : null,
    slide: plan.slide ? interval(plan.slide) : null,
    standardMinutes: plan.standardMinutes ?? null,
    place: plan.place ?? 'office',
    schedule,
  }
}

export function shownOrigin(origin: ShownOrigin | null): ShownOrigin | null {
  const at = origin?.moved?.at
  return at == null
    ? origin
    : { ...origin!, moved: { ...origin!.moved!, at: String(Temporal.Instant.from(at)) } }
}

export function shownLog(row: DayRow) {
  if (!row.logged) return null
  const { plan, schedule, logged, inAt, outAt, dueAt, awaitsThrough, probablyAbsentFrom, ...shown } = row
  const { date, presence, judgedAsOf, judgedThrough, closingId, ...log } = shown
  return { ...log, workDate: date, in: wall(row.in), out: wall(row.out) }
}
