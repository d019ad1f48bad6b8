import type { PlanFacts } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { loadDepartmentPlaces } from '../people/department-places.ts'
import type { PlanRange } from './work-plans.ts'

const epoch = sql`date '1970-01-01'`

/**
 * What the plans of these people in the range are made of. Shifts and patterns come with all their
 * versions, of holidays and overrides those of the range.
 */
export async function loadPlanFacts(
  db: Db,
  employeeIds: readonly number[],
  { from, to }: PlanRange,
): Promise<PlanFacts> {
  const ids = employeeIds as number[]
  const shifts = await sql<PlanFacts['shifts'][number]>`
    select shift_id as "shiftId", valid_from - ${epoch} as "fromDay", plan from shift_versions
  `.execute(db)
  const patterns = await sql<PlanFacts['patterns'][number]>`
    select pattern_id as "patternId", valid_from - ${epoch} as "fromDay", anchor - ${epoch} as "anchorDay", cycle,
      works_on_holidays as "worksOnHolidays", jsonb_build_object('starts', starts, 'slide', slide) as offered
    from pattern_versions
  `.execute(db)
  const assignments = await sql<PlanFacts['assignments'][number]>`
    select id, scope, scope_id as "scopeId", pattern_id as "patternId", days_ahead as offset,
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from plan_assignments
    where during && daterange(${from}, ${to}, '[]') and (scope <> 'employee' or scope_id = any(${ids}::int[]))
  `.execute(db)
  const overrides = await sql<PlanFacts['overrides'][number]>`
    select id, employee_id as "employeeId", work_date - ${epoch} as day,
      case when shift_id is null then jsonb_build_object('plan', plan)
        else jsonb_build_object('shiftId', shift_id) end as instead
    from plan_overrides where employee_id = any(${ids}::int[]) and work_date between ${from} and ${to}
  `.execute(db)
  const holidays = await sql<PlanFacts['holidays'][number]>`
    select calendar_id as "calendarId", day - ${epoch} as day, name, kind, origin
    from holidays where day between ${from} and ${to}
  `.execute(db)
  const sites = await sql<PlanFacts['sites'][number]>`
    select id as "siteId", calendar_id as "calendarId" from sites
  `.execute(db)
  return {
    shifts: shifts.rows,
    patterns: patterns.rows,
    assignments: assignments.rows,
    overrides: overrides.rows,
    holidays: holidays.rows,
    departmentPlaces: await loadDepartmentPlaces(db),
    sites: sites.rows,
  }
}
