import type { Direction } from '@rollcall/core'
import { sql } from 'kysely'
import { factSelection, type SelectedFacts } from '../days/work-log-columns.ts'
import type { Db } from '../kit/connect.ts'
import type { PlanJson } from '../kit/schema.ts'

/**
 * A date of one person as pages show it; wall times in minutes on the work date. Without a log its fields are
 * null.
 */
export interface DayRow extends SelectedFacts {
  date: string
  plan: PlanJson | null
  schedule: string | null
  logged: boolean
  judgedAsOf: Temporal.Instant | null
  judgedThrough: Temporal.Instant | null
  /** The closing that froze it; null while its month is open. */
  closingId: number | null
}

/** That of the pattern, or of the shift that one works instead. */
const scheduleName = sql`case when jsonb_typeof(origin -> 'override') = 'object' then shifts.name else patterns.name end`

/** Every date from `from` to `to` with its plan and its log, if any; the frozen one of a closed month. */
export async function listDays(db: Db, employeeId: number, from: string, to: string): Promise<DayRow[]> {
  const { rows } = await sql<DayRow>`
    select date::date as date, plan, ${scheduleName} as schedule, log.employee_id is not null as logged,
      ${sql.raw(factSelection)}, judged_as_of as "judgedAsOf", judged_through as "judgedThrough",
      closing_id as "closingId"
    from generate_series(${from}::date, ${to}::date, interval '1 day') as date
    left join (
      select * from shown_logs where employee_id = ${employeeId} and work_date between ${from}::date and ${to}::date
    ) as log on log.work_date = date
    left join work_plans on work_plans.employee_id = ${employeeId} and work_plans.work_date = date
    left join patterns on patterns.id = (origin -> 'pattern' ->> 'patternId')::int
    left join shifts on shifts.id = (origin -> 'override' ->> 'shiftId')::int
    order by date
  `.execute(db)
  return rows
}

export interface DayPunchRow {
  at: Temporal.Instant
  direction: Direction
  rawDirection: string
  rawTime: string
  source: string
  sourceEn: string
  terminal: string
  badge: string
  receivedAt: Temporal.Instant
}

/** A person's punches between two instants, in order. */
export async function listPunches(
  db: Db,
  employeeId: number,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<DayPunchRow[]> {
  const { rows } = await sql<DayPunchRow>`
    select at, direction, raw_direction as "rawDirection", raw_time as "rawTime", sources.name as source, sources.name_en as "sourceEn",
      terminal, badge, received_at as "receivedAt"
    from badge_assignments join punches using (source_id, badge) join sources on sources.id = source_id
    where employee_id = ${employeeId} and at <@ valid and at >= ${from.toString()} and at < ${until.toString()}
    order by at, raw_direction
  `.execute(db)
  return rows
}
