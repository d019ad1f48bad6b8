import type { PastDay } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

const epoch = sql`date '1970-01-01'`

/**
 * Dates of somebody that may lack something: those that say so, and those that are over and not settled yet.
 * What waits for a decision or was asked to be corrected is not asked about again.
 */
export async function listLackingDays(
  db: Db,
  employeeId: number,
  { from, before }: { from: string; before: string },
): Promise<number[]> {
  const { rows } = await sql<{ day: number }>`
    select work_date - ${epoch} as day from work_logs
    where employee_id = ${employeeId} and work_date >= ${from}::date and work_date < ${before}::date
      and (not settled or findings && array['MISSING_IN', 'MISSING_OUT', 'REMOTE_UNCONFIRMED'])
      and not exists (
        select from requests join request_parts on request_id = requests.id
        where requests.employee_id = work_logs.employee_id and request_parts.work_date = work_logs.work_date
          and status = 'pending'
      )
    order by work_date
  `.execute(db)
  return rows.map(({ day }) => day)
}

/** The settled days of these people before a date, as they were punched, with their plans. */
export async function listPastDays(
  db: Db,
  employeeIds: readonly number[],
  { from, before }: { from: string; before: string },
): Promise<(PastDay & { employeeId: number })[]> {
  const { rows } = await sql<PastDay & { employeeId: number }>`
    select employee_id as "employeeId", work_date - ${epoch} as day, plan, in_minute as "in", out_minute as "out"
    from work_logs join work_plans using (employee_id, work_date)
    where employee_id = any(${employeeIds as number[]}::int[]) and work_date >= ${from}::date and work_date < ${before}::date
      and settled and not 'CORRECTED' = any(findings)
    order by employee_id, work_date
  `.execute(db)
  return rows
}

export interface DoorTapRow {
  /** Whose day it is a tap beside, and who tapped. */
  beside: number
  employeeId: number
  at: number
  door: string
}

const around = sql`at >= (${epoch} + day - 1)::timestamp at time zone 'UTC'
  and at < (${epoch} + day + 2)::timestamp at time zone 'UTC' and at <@ valid`

/** The taps of people around these days of theirs, and those of their departments at the doors they took. */
export async function listTapsOfDays(
  db: Db,
  days: readonly { employeeId: number; day: number }[],
): Promise<DoorTapRow[]> {
  const { rows } = await sql<DoorTapRow>`
    with asked as (
      select * from unnest(
        ${days.map(({ employeeId }) => employeeId)}::int[], ${days.map(({ day }) => day)}::int[]
      ) as asked (employee_id, day)
    ), own as (
      select distinct asked.employee_id, day, source_id, terminal, sources.name, at
      from asked
      join badge_assignments using (employee_id)
      join punches using (source_id, badge)
      join sources on sources.id = source_id
      where ${around}
    ), doors as (
      select distinct employee_id, day, source_id, terminal, name from own where terminal <> ''
    ), mates as (
      select distinct doors.employee_id, mate.employee_id as mate_id, at, doors.terminal, doors.name
      from doors
      join employments as self on self.employee_id = doors.employee_id and self.during @> ${epoch} + day
      join employments as mate on mate.department_id = self.department_id and mate.during @> ${epoch} + day
        and mate.employee_id <> self.employee_id
      join badge_assignments as held on held.employee_id = mate.employee_id and held.source_id = doors.source_id
      join punches on punches.source_id = held.source_id and punches.badge = held.badge
        and punches.terminal = doors.terminal
      where ${around}
    )
    select beside, employee_id as "employeeId", (extract(epoch from at) * 1000)::float8 as at, name || ' ' || terminal as door
    from (
      select employee_id as beside, employee_id, at, terminal, name from own union all select * from mates
    ) as tap
    order by 1, 2, 3, 4
  `.execute(db)
  return rows
}
