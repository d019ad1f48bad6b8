import type { ColumnType, Generated } from 'kysely'

type Instant = ColumnType<Temporal.Instant, string, string>

/** What stands on the board before a close: what was accepted, whom it reminded, and what compares found. */
export interface BoardTables {
  board_accepted: {
    employee_id: number
    work_date: string
    code: string
    digest: Buffer
    accepted_by: string
    accepted_at: Instant
    reason: string
  }
  board_accepted_subjects: {
    id: Generated<number>
    month: string
    department_id: number | null
    code: string
    subject: string
    digest: Buffer
    accepted_by: string
    accepted_at: Instant
    reason: string
  }
  day_reminders: {
    employee_id: number
    work_date: string
    reminded_at: Instant
    reminded_by: string
  }
  differing_days: {
    source_id: number
    local_date: string
    rows: number
    hash_sum: string
    found_at: Instant
  }
}
