import type { TokenScope, WorkPlan } from '@rollcall/core'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { ColumnKind, columns, WorkLogRow } from '../days/work-log-columns.ts'
import type { BoardTables } from './board-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { LeaveTables } from './leave-tables.ts'
import type { PeriodTables } from './period-tables.ts'
import type { PlanTables } from './plan-tables.ts'
import type { RequestTables } from './request-tables.ts'
import type { RunTables } from './run-tables.ts'

type Id = Generated<number>
type DateText = string
type Instant = ColumnType<Temporal.Instant, string, string>
type NullableInstant = ColumnType<Temporal.Instant | null, string | null, string | null>
type RangeText = string

/** A plan as it is stored: core's own. */
export type PlanJson = WorkPlan

/** `work_logs` as its list of columns says. */
type WorkLogTable = {
  [Key in keyof WorkLogRow as (typeof columns)[Key][0]]: StoredAs<(typeof columns)[Key][1], WorkLogRow[Key]>
}

/** `closed_days`: the same of a date that had a log, and what it was judged by. */
type ClosedDayTable = {
  [Name in keyof WorkLogTable]: Name extends 'employee_id' | 'work_date'
    ? WorkLogTable[Name]
    : WorkLogTable[Name] | null
} & {
  closing_id: number
  logged: boolean
  facts: JSONColumnType<object>
  explanation: JSONColumnType<object>
}

type StoredAs<Kind extends ColumnKind, Value> = Kind extends 'date'
  ? DateText
  : Kind extends 'instant'
    ? null extends Value
      ? NullableInstant
      : Instant
    : Value

export interface Schema
  extends PlanTables,
    BoardTables,
    ImportTables,
    LeaveTables,
    PeriodTables,
    RequestTables,
    RunTables {
  sites: {
    id: Id
    name: string
    zone: string
    region: Generated<string>
    calendar_id: number | null
    name_en: Generated<string>
  }
  site_networks: { site_id: number; network: string }
  departments: { id: Id; name: string; name_en: string; ended_on: DateText | null }
  department_places: { department_id: number; parent_id: number; during: RangeText }
  employees: { id: Id; number: string; name: string; email: string | null }
  employments: {
    employee_id: number
    during: RangeText
    department_id: number
    site_id: number
    title: Generated<string>
  }
  teams: { id: Id; name: string; name_en: Generated<string> }
  team_members: { team_id: number; employee_id: number; during: RangeText }
  employee_traits: { employee_id: number; during: RangeText; trait: string }
  policies: {
    scope: string
    scope_id: number
    valid_from: DateText
    settings: JSONColumnType<Record<string, unknown>>
  }
  sources: {
    id: Id
    name: string
    profile: string
    retained_from: DateText | null
    name_en: Generated<string>
    origin: Generated<string>
  }
  web_presses: {
    key: string
    employee_id: number
    at: Instant
    direction: string
    place: string
    network: string | null
  }
  source_settings: {
    source_id: number
    valid_from: string
    zone: string
    directions: JSONColumnType<Record<string, string>>
    directions_said_by: Generated<string>
    clock_correction_seconds: number
  }
  tokens: {
    id: Id
    hash: Buffer
    label: string
    source_id: number | null
    scopes: TokenScope[]
    created_by: string
    created_at: Instant
    expires_at: Instant
    revoked_at: NullableInstant
    last_used_at: NullableInstant
  }
  checkpoints: {
    source_id: number
    position: string | null
    read_through: NullableInstant
    updated_at: Instant
  }
  heartbeats: {
    source_id: number
    received_at: Instant
    version: string
    lag_seconds: number | null
    clock_difference_seconds: number | null
    agent_clock_difference_seconds: number | null
    permissions: string
    warnings: string[]
    poll_seconds: number | null
  }
  source_people: { source_id: number; badge: string; name: string; department: string }
  punches: {
    source_id: number
    badge: string
    raw_time: string
    raw_direction: string
    terminal: string
    at: Instant
    direction: string
    received_at: Instant
  }
  quarantined_rows: {
    source_id: number
    digest: Buffer
    row: JSONColumnType<{ badge: string; time: string; direction: string; terminal: string }>
    reason: string
    received_at: Instant
    due_at: NullableInstant
    released_at: NullableInstant
  }
  source_days: { source_id: number; local_date: DateText; rows: number; hash_sum: string }
  badge_assignments: { source_id: number; badge: string; employee_id: number; valid: RangeText }
  unknown_badges: { source_id: number; badge: string; punches: number; first_at: Instant; last_at: Instant }
  stale_days: { id: Id; employee_id: number; work_date: DateText; cause: string }
  work_logs: WorkLogTable
  /** What people see of a date: what was frozen where its month is closed, else the log. */
  shown_logs: WorkLogTable & { closing_id: number | null }
  closed_days: ClosedDayTable
  tardy_logs: { employee_id: number; work_date: DateText; minutes: number; excused: boolean }
  left_early_logs: { employee_id: number; work_date: DateText; minutes: number; excused: boolean }
  audit_events: {
    id: Id
    at: Instant
    actor: string
    user_id: string | null
    address: string | null
    action: string
    subject: string
    employee_id: number | null
    on_behalf_of: string | null
    before: ColumnType<unknown, string | null, never>
    after: ColumnType<unknown, string | null, never>
    reason: string | null
    details: JSONColumnType<Record<string, unknown>>
  }
}
