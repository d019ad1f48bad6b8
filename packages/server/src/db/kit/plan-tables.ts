import type { CycleDay, PatternCrew, PlanOrigin, WorkPlan } from '@rollcall/core'
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** What came of asking the public holiday service for a year (migration 0019). */
export type FetchOutcome = 'taken' | 'same' | 'none' | 'doubtful' | 'failed'
export type FindingStatus = 'open' | 'applied' | 'kept' | 'passed'

/** What happens to a date if a finding is applied; no names: no holiday. */
export interface DateChange {
  date: string
  from: readonly string[]
  to: readonly string[]
}

/** What plans are made of, and what was made of it. */
export interface PlanTables {
  shifts: {
    id: Generated<number>
    name: string
    import_key: string | null
    given_code: string | null
    code: GeneratedAlways<string>
    colour: Generated<string>
    version: Generated<number>
    retired_on: string | null
  }
  shift_versions: {
    shift_id: number
    valid_from: string
    plan: JSONColumnType<WorkPlan>
    first_quarter_at: number | null
    half_at: number | null
    last_quarter_at: number | null
  }
  patterns: {
    id: Generated<number>
    name: string
    version: Generated<number>
    retired_on: string | null
  }
  pattern_versions: {
    pattern_id: number
    valid_from: string
    anchor: string
    cycle: JSONColumnType<CycleDay[]>
    works_on_holidays: Generated<boolean>
    crews: JSONColumnType<PatternCrew[]>
    starts: JSONColumnType<number[]>
    slide: JSONColumnType<[number, number]> | null
  }
  plan_assignments: {
    id: Generated<number>
    scope: string
    scope_id: number
    during: string
    pattern_id: number
    days_ahead: Generated<number>
    made_by: string | null
    made_at: ColumnType<Temporal.Instant | null, string | null, string | null>
  }
  start_choices: {
    id: Generated<number>
    employee_id: number
    pattern_id: number
    during: string
    start: number | null
    chosen_at: ColumnType<Temporal.Instant, string, string>
  }
  plan_overrides: {
    id: Generated<number>
    employee_id: number
    work_date: string
    shift_id: number | null
    plan: JSONColumnType<WorkPlan> | null
    reason: string | null
  }
  plan_acts: {
    id: Generated<number>
    kind: string
    at: ColumnType<Temporal.Instant, string, string>
    actor: string
    reason: string | null
    undoes: number | null
  }
  plan_changes: {
    employee_id: number
    work_date: string
    act_id: number
    before: JSONColumnType<Record<string, unknown>> | null
    after: JSONColumnType<Record<string, unknown>> | null
  }
  calendar_links: {
    employee_id: number
    hash: Buffer
    language: string
    created_at: ColumnType<Temporal.Instant, string, string>
    last_used_at: ColumnType<Temporal.Instant | null, string | null, string | null>
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
  holiday_fetches: {
    id: Generated<number>
    calendar_id: number
    year: number
    at: ColumnType<Temporal.Instant, string, string>
    outcome: ColumnType<FetchOutcome, string, string>
    fault: string | null
    says: string | null
    taken: Generated<number>
  }
  holiday_findings: {
    id: Generated<number>
    calendar_id: number
    year: number
    code: string
    changes: JSONColumnType<DateChange[]>
    found_at: ColumnType<Temporal.Instant, string, string>
    seen_at: ColumnType<Temporal.Instant, string, string>
    status: ColumnType<FindingStatus, string, string>
    decided_at: ColumnType<Temporal.Instant | null, string | null, string | null>
    decided_by: string | null
    reason: string | null
  }
  holiday_calls: { day: string; calls: number; used_up: Generated<boolean> }
  work_plans: {
    employee_id: number
    work_date: string
    plan: JSONColumnType<WorkPlan>
    origin: ColumnType<PlanOrigin | null, string | null, string | null>
  }
  begun_dates: { one_row: Generated<boolean>; through: string }
}
