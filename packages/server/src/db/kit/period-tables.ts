import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Instant = ColumnType<Temporal.Instant, string, string>
type NullableInstant = ColumnType<Temporal.Instant | null, string | null, string | null>

/** Closed months, what of their days is another since, and how a month is handed to payroll. */
export interface PeriodTables {
  closings: {
    id: Generated<number>
    department_id: number
    month: string
    closed_at: Instant
    closed_by: string
    people: number
    days: number
    engine: number
    rules: number
    pool: JSONColumnType<object>
    reopened_at: NullableInstant
    reopened_by: string | null
    reopen_reason: string | null
  }
  adjustments: {
    id: Generated<number>
    closing_id: number
    employee_id: number
    work_date: string
    before: JSONColumnType<object> | null
    after: JSONColumnType<object> | null
    causes: string[]
    known_at: Instant
    status: Generated<string>
    into_month: string | null
    decided_at: NullableInstant
    decided_by: string | null
    reason: string | null
  }
  payroll_layouts: {
    id: Generated<number>
    name: string
  }
  payroll_layout_versions: {
    layout_id: number
    version: number
    columns: JSONColumnType<{ figure: string; unit: string; name: string }[]>
    made_by: string
    made_at: Instant
  }
}
