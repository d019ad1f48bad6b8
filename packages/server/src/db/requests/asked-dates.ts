import type { AskedPart, RequestKind, WallInterval, WorkPlan } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

const epoch = sql`date '1970-01-01'`

export interface PlannedRow {
  day: number
  plan: WorkPlan
  halfAt: number | null
  quartersAt: WallInterval | null
}

/** Where a plan of the shift's own hours parts; moved or made for the date, it parts by its hours. */
export const shiftParts = sql`(
  select half_at, first_quarter_at, last_quarter_at from (
    select * from shift_versions
    where shift_id = coalesce(origin -> 'override' ->> 'shiftId', origin -> 'pattern' ->> 'shiftId')::int
      and valid_from <= work_plans.work_date
    order by valid_from desc limit 1
  ) as version where version.plan -> 'segments' = work_plans.plan -> 'segments'
) as shift`

export const quartersAt = sql`case when first_quarter_at is not null then jsonb_build_array(first_quarter_at, last_quarter_at) end`

/** What a person is planned to do on these dates, with where the shift's halves and quarters part. */
export async function listPlannedDays(
  db: Db,
  employeeId: number,
  { from, to }: { from: string; to: string },
): Promise<PlannedRow[]> {
  const { rows } = await sql<PlannedRow>`
    select work_date - ${epoch} as day, work_plans.plan, half_at as "halfAt", ${quartersAt} as "quartersAt"
    from work_plans left join lateral ${shiftParts} on true
    where employee_id = ${employeeId} and work_date between ${from}::date and ${to}::date
    order by work_date
  `.execute(db)
  return rows
}

export interface OtherRow {
  day: number
  requestId: number
  kind: string
  effect: RequestKind['effect']
  part: AskedPart
}

/** What a person has asked for on these dates and is approved or still to be decided, but for `except`. */
export async function listOtherRequests(
  db: Db,
  employeeId: number,
  { from, to }: { from: string; to: string },
  except: number | null,
): Promise<OtherRow[]> {
  const { rows } = await sql<OtherRow>`
    select work_date - ${epoch} as day, requests.id as "requestId", code as kind, effect, asked -> 'part' as part
    from requests
    join request_kinds on request_kinds.id = kind_id
    join request_parts on request_id = requests.id
    where employee_id = ${employeeId} and status in ('pending', 'approved') and asked ? 'part'
      and work_date between ${from}::date and ${to}::date and requests.id is distinct from ${except}
    order by requests.id, work_date
  `.execute(db)
  return rows
}
