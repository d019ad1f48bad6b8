import type { ColumnType, Generated } from 'kysely'

/** What people write into the ledger of leave. */
export interface LeaveTables {
  /** Of days whose logs are gone; written by the purge alone. */
  attendance_days: {
    employee_id: number
    work_date: string
    contracted: boolean
    absent: boolean
    rested: boolean
  }
  leave_acts: {
    id: Generated<number>
    key: string
    kind: string
    at: ColumnType<Temporal.Instant, string, string>
    made_by: string
    reason: string
  }
  leave_entries: {
    id: Generated<number>
    act_id: number
    employee_id: number
    kind: string
    on_date: string
    minutes: number
    until_date: string | null
  }
  leave_taken_back: {
    entry_id: number
    act_id: number
  }
}
