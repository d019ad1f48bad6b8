import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Instant = ColumnType<Temporal.Instant, string, string>
type NullableInstant = ColumnType<Temporal.Instant | null, string | null, string | null>

/** What people ask for, and what was decided. */
export interface RequestTables {
  request_kinds: {
    id: Generated<number>
    code: string
    name: string
    name_en: string
    effect: string | null
    balance: string | null
    units: Generated<string[]>
    steps: Generated<string[]>
    evidence: Generated<string>
    needs_reason: Generated<boolean>
    most_days_ahead: number | null
    most_days_after: number | null
    several_days: Generated<boolean>
    retired: Generated<boolean>
  }
  requests: {
    id: Generated<number>
    employee_id: number
    kind_id: number
    status: string
    asked_by: string
    asked_at: Instant
    reason: string
    approved_at: NullableInstant
    key: string | null
    steps: Generated<string[]>
    ended_by: string | null
    ended_at: NullableInstant
    end_reason: Generated<string>
    evidence: JSONColumnType<unknown[]> | null
  }
  request_parts: {
    request_id: number
    work_date: string
    place: number
    part: JSONColumnType<Record<string, unknown>>
    asked: JSONColumnType<Record<string, unknown>>
    minutes: Generated<number>
    of_minutes: Generated<number>
  }
  request_steps: {
    request_id: number
    step: number
    decided_by: string
    in_place_of: string | null
    decision: string
    decided_at: Instant
    comment: string
  }
  attachments: {
    id: Generated<number>
    request_id: number | null
    user_id: string | null
    sent_at: Instant
    name: string
    type: string
    bytes: number
    hash: Buffer
  }
  attachment_contents: { attachment_id: number; content: Buffer }
  delegations: {
    id: Generated<number>
    from_user_id: string
    to_user_id: string
    during: string
    reason: Generated<string>
    made_by: string
    made_at: Instant
    ended_by: string | null
    ended_at: NullableInstant
  }
}
