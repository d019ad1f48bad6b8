import type { AskedDay, RequestKind, RequestStatus, WallInterval, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { quartersAt, shiftParts } from './asked-dates.ts'

const epoch = sql`date '1970-01-01'`

/** A date of an open or approved request, with what is planned on it now. */
export interface AskedPartRow {
  requestId: number
  place: number
  day: number
  effect: RequestKind['effect']
  asked: Omit<AskedDay, 'day'>
  /** Null where no plan is known. */
  plan: WorkPlan | null
  halfAt: number | null
  quartersAt: WallInterval | null
}

/** What these people have asked for in the range, open or approved, of kinds that a day shows. */
export async function listAskedParts(
  db: Db,
  employeeIds: readonly number[],
  { from, to }: { from: string; to: string },
): Promise<AskedPartRow[]> {
  const { rows } = await sql<AskedPartRow>`
    select requests.id as "requestId", place, request_parts.work_date - ${epoch} as day, effect, asked, plan,
      half_at as "halfAt", ${quartersAt} as "quartersAt"
    from requests
    join request_kinds on request_kinds.id = kind_id
    join request_parts on request_id = requests.id
    left join work_plans
      on work_plans.employee_id = requests.employee_id and work_plans.work_date = request_parts.work_date
    left join lateral ${shiftParts} on true
    where requests.employee_id = any(${employeeIds as number[]}::int[]) and status in ('pending', 'approved')
      and effect is not null and asked ? 'part'
      and request_parts.work_date between ${from}::date and ${to}::date
    order by requests.id, day
  `.execute(db)
  return rows
}

export interface RemadePart {
  requestId: number
  place: number
  day: number
  part: object
  minutes: number
  ofMinutes: number
}

/**
 * Makes the parts what is said here, and says of which of them the engine is told something else than before.
 */
export async function updateParts(
  tx: Db,
  parts: readonly RemadePart[],
): Promise<
  { employeeId: number; day: number; effect: NonNullable<RequestKind['effect']>; status: RequestStatus }[]
> {
  assertTransaction(tx)
  const { rows } = await sql<{
    employeeId: number
    day: number
    effect: NonNullable<RequestKind['effect']>
    status: RequestStatus
  }>`
    with differing as materialized (
      select request_id, work_date, one.place, one.part, one.minutes, "ofMinutes" as of_minutes,
        stored.part is distinct from one.part as told
      from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
        as one ("requestId" int, place smallint, day int, part jsonb, minutes int, "ofMinutes" int)
      join request_parts as stored
        on request_id = "requestId" and work_date = ${epoch} + day and stored.place = one.place
      where (stored.part, stored.minutes, stored.of_minutes) is distinct from (one.part, one.minutes, "ofMinutes")
    ),
    updated as (
      update request_parts as stored
      set part = differing.part, minutes = differing.minutes, of_minutes = differing.of_minutes
      from differing
      where stored.request_id = differing.request_id and stored.work_date = differing.work_date
        and stored.place = differing.place
    )
    select employee_id as "employeeId", work_date - ${epoch} as day, effect, status
    from differing
    join requests on requests.id = request_id
    join request_kinds on request_kinds.id = kind_id
    where told order by 1, 2
  `.execute(tx)
  return rows
}
