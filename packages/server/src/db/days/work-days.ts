import type { Punch } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import { webSourceId } from '../sources/sources.ts'
import { type DayRange, rangesTable } from './day-ranges.ts'

const epoch = sql`date '1970-01-01'`

/** Claims those of the people whom no other worker is deriving, until the end of the transaction. */
export async function claimPeople(tx: Db, employeeIds: readonly number[]): Promise<number[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    select id from employees where id = any(${employeeIds as number[]}::int[]) order by id for no key update skip locked
  `.execute(tx)
  return rows.map((row) => row.id)
}

/** Up to when each source was read, in milliseconds since 1970: of the web all is known at once. */
export async function loadReadThrough(db: Db): Promise<Map<number, number>> {
  const { rows } = await sql<{ sourceId: number; at: number }>`
    select source_id as "sourceId", floor(extract(epoch from read_through) * 1000)::float8 as at
    from checkpoints where read_through is not null
    union all select id, 'infinity' from sources where origin = 'web'
  `.execute(db)
  return new Map(rows.map((row) => [row.sourceId, row.at]))
}

/** The plans of these dates, as the JSON text they are stored in (most are the same few texts). */
export async function loadPlans(
  db: Db,
  ranges: readonly DayRange[],
): Promise<{ employeeId: number; day: number; plan: string }[]> {
  const { rows } = await sql<{ employeeId: number; day: number; plan: string }>`
    select employee_id as "employeeId", work_date - ${epoch} as day, plan::text as plan
    from ${rangesTable(ranges)} join work_plans using (employee_id)
    where work_date between ${epoch} + from_day and ${epoch} + to_day
    order by employee_id, work_date
  `.execute(db)
  return rows
}

/** A punch of somebody. `at` is in milliseconds since 1970. */
export interface PunchRow extends Punch {
  employeeId: number
}

/** The punches of these people around these dates, by person and time. */
export async function loadPunches(db: Db, ranges: readonly DayRange[]): Promise<PunchRow[]> {
  const { rows } = await sql<PunchRow>`
    select employee_id as "employeeId", (extract(epoch from at) * 1000)::float8 as at, direction,
      case source_id when ${webSourceId} then 'web' else 'device' end as origin
    from ${rangesTable(ranges)} join badge_assignments using (employee_id) join punches using (source_id, badge)
    where at >= (${epoch} + from_day - 1)::timestamp at time zone 'UTC' and at < (${epoch} + to_day + 2)::timestamp at time zone 'UTC'
      and at <@ valid
    order by employee_id, at
  `.execute(db)
  return rows
}
