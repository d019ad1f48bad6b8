import type { DayRequest } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { type DayRange, rangesTable } from './day-ranges.ts'

const epoch = sql`date '1970-01-01'`

/** What an approved request asks of one date of one person, as it is stored. */
export interface ApprovedPart {
  employeeId: number
  day: number
  requestId: number
  type: DayRequest['type']
  part: unknown
}

/**
 * The parts of approved requests on these dates, in order of approval; those that no day shows, or that mean
 * nothing by the plan that stands, are left out.
 */
export async function loadApprovedParts(db: Db, ranges: readonly DayRange[]): Promise<ApprovedPart[]> {
  const { rows } = await sql<ApprovedPart>`
    select employee_id as "employeeId", work_date - ${epoch} as day, requests.id as "requestId", effect as type, part
    from ${rangesTable(ranges)}
    join requests using (employee_id)
    join request_kinds on request_kinds.id = kind_id
    join request_parts on request_id = requests.id
    where status = 'approved' and effect is not null and part <> '{}'
      and work_date between ${epoch} + from_day and ${epoch} + to_day
    order by approved_at, requests.id, place
  `.execute(db)
  return rows
}
