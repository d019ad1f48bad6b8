import type { CycleDay, PlanOrigin, WorkPlan } from '@rollcall/core'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** What plans are made of, and what was made of it. */
export interface PlanTables {
  shifts: { id: Generated<number>; name: string; import_key: string | null }
  shift_versions: { shift_id: number; valid_from: string; plan: JSONColumnType<WorkPlan> }
  patterns: { id: Generated<number>; name: string }
  pattern_versions: {
    pattern_id: number
    valid_from: string
    anchor: string
    cycle: JSONColumnType<CycleDay[]>
    works_on_holidays: Generated<boolean>
  }
  plan_assignments: {
    id: Generated<number>
    scope: string
    scope_id: number
    during: string
    pattern_id: number
    days_ahead: Generated<number>
  }
  plan_overrides: {
    id: Generated<number>
    employee_id: number
    work_date: string
    shift_id: number | null
    plan: JSONColumnType<WorkPlan> | null
    reason: string
  }
  holiday_calendars: { id: Generated<number>; code: string }
  holidays: {
    calendar_id: number
    day: string
    origin: string
    name: string
    kind: string | null
    fetched_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  }
  work_plans: {
    employee_id: number
    work_date: string
    plan: JSONColumnType<WorkPlan>
    origin: ColumnType<PlanOrigin | null, string | null, string | null>
  }
  begun_dates: { one_row: Generated<boolean>; through: string }
}
