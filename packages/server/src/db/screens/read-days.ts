import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import type { PlanJson } from '../kit/schema.ts'

/** A date of one person as pages show it; wall times in minutes on the work date. */
export interface DayRow {
  date: string
  plan: PlanJson | null
  schedule: string | null
  logged: boolean
  dayType: string
  settled: boolean
  in: number | null
  out: number | null
  plannedMinutes: number
  requiredMinutes: number
  leaveMinutes: number
  deemedMinutes: number
  absentMinutes: number
  outingMinutes: number
  graceMinutes: number
  workedMinutes: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  nightMinutes: number | null
  excused: string[]
  findings: string[]
  inAt: Temporal.Instant | null
  outAt: Temporal.Instant | null
  judgedAsOf: Temporal.Instant | null
  judgedThrough: Temporal.Instant | null
}

/** Every date from `from` to `to` with its plan and its work log, if any. */
export async function readDays(db: Db, employeeId: number, from: string, to: string): Promise<DayRow[]> {
  const { rows } = await sql<DayRow>`
    select date::date as date, plan, schedules.name as schedule, log.employee_id is not null as logged, day_type as "dayType", settled,
      in_minute as "in", out_minute as "out", planned_minutes as "plannedMinutes", required_minutes as "requiredMinutes",
      leave_minutes as "leaveMinutes", deemed_minutes as "deemedMinutes", absent_minutes as "absentMinutes", outing_minutes as "outingMinutes",
      grace_minutes as "graceMinutes", worked_minutes as "workedMinutes", tardy_minutes as "tardyMinutes",
      left_early_minutes as "leftEarlyMinutes", overtime_minutes as "overtimeMinutes", outside_plan_minutes as "outsidePlanMinutes",
      night_minutes as "nightMinutes", excused, findings, in_at as "inAt", out_at as "outAt", judged_as_of as "judgedAsOf",
      judged_through as "judgedThrough"
    from generate_series(${from}::date, ${to}::date, interval '1 day') as date
    left join work_logs as log on log.employee_id = ${employeeId} and log.work_date = date
    left join work_plans on work_plans.employee_id = ${employeeId} and work_plans.work_date = date
    left join schedules on schedules.id = work_plans.schedule_id
    order by date
  `.execute(db)
  return rows
}

export interface DayPunchRow {
  at: Temporal.Instant
  direction: string
  rawDirection: string
  rawTime: string
  source: string
  terminal: string
  badge: string
  receivedAt: Temporal.Instant
}

/** A person's punches between two instants, in order. */
export async function readPunches(
  db: Db,
  employeeId: number,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<DayPunchRow[]> {
  const { rows } = await sql<DayPunchRow>`
    select at, direction, raw_direction as "rawDirection", raw_time as "rawTime", sources.name as source, terminal, badge, received_at as "receivedAt"
    from badge_assignments join punches using (source_id, badge) join sources on sources.id = source_id
    where employee_id = ${employeeId} and at <@ valid and at >= ${from.toString()} and at < ${until.toString()}
    order by at, raw_direction
  `.execute(db)
  return rows
}
