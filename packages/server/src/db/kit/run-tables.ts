import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** What ran last, and long work that people ask for. */
export interface RunTables {
  last_runs: {
    what: string
    at: ColumnType<Temporal.Instant, string, string>
    details: JSONColumnType<Record<string, unknown>>
  }
  runs: {
    id: Generated<number>
    kind: string
    asked: JSONColumnType<Record<string, unknown>>
    asked_by: string
    asked_at: ColumnType<Temporal.Instant, string, string>
    reason: string | null
    people: number
    done: Generated<number>
    last_person: Generated<number>
    counts: JSONColumnType<Record<string, number>>
    finished_at: ColumnType<Temporal.Instant | null, string | null, string | null>
    failures: Generated<number>
    failed: Generated<boolean>
  }
  retention: {
    one_row: Generated<boolean>
    days_years: number
    access_years: number
    days_from: string | null
    facts_from: string | null
    access_from: string | null
  }
  recompute_runs: {
    id: Generated<number>
    applies: number | null
    from_date: string
    to_date: string
    department_id: number | null
    employee_ids: number[] | null
    total: number
    reason: string | null
    asked_by: string
    asked_at: ColumnType<Temporal.Instant, string, string>
    state: ColumnType<string, string | undefined, string>
    ended_at: ColumnType<Temporal.Instant | null, string | null, string | null>
    done_through: Generated<number>
    people: Generated<number>
    days: Generated<number>
    changed: Generated<number>
    listed: JSONColumnType<unknown[]>
    failures: Generated<number>
  }
}
