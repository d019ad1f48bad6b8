import type { DayType, Finding } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { logs } from './logs.ts'
import { peopleOf, personColumns, type ReportPerson, type ReportScope } from './report-scope.ts'

/** A day of somebody, in the department where she worked on it. */
export interface ReportDay extends ReportPerson {
  date: string
  dayType: DayType
  settled: boolean
  in: number | null
  out: number | null
  plannedMinutes: number
  workedMinutes: number | null
  overtimeMinutes: number | null
  nightMinutes: number | null
  outsidePlanMinutes: number | null
  tardyMinutes: number | null
  leftEarlyMinutes: number | null
  absentMinutes: number
  leaveMinutes: number
  excused: string[]
  findings: Finding[]
}

/** Which days: all of them, or those on which somebody came late or left early. */
export type DayChoice = 'all' | 'tardy'

const chosen: Record<DayChoice, RawBuilder<unknown>> = {
  all: sql`true`,
  tardy: sql`(tardy_minutes > 0 or left_early_minutes > 0)`,
}

const from = (scope: ReportScope, choice: DayChoice) => sql`
  from (${peopleOf(scope)}) as people join ${logs} as logs using (employee_id)
  where work_date between ${scope.from} and ${scope.to} and work_date <@ days and ${chosen[choice]}
`

export async function countDays(db: Db, scope: ReportScope, choice: DayChoice): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count ${from(scope, choice)}
  `.execute(db)
  return rows[0]!.count
}

/** Days by date and then by number; after those of a date and number. */
export async function listReportDays(
  db: Db,
  scope: ReportScope,
  choice: DayChoice,
  after: readonly [date: string, number: string] | null,
  limit: number,
): Promise<ReportDay[]> {
  const rest =
    after === null
      ? sql`true`
      : sql`work_date >= ${after[0]} and (work_date, number) > (${after[0]}::date, ${after[1]})`
  const { rows } = await sql<ReportDay>`
    select ${personColumns}, work_date as date, day_type as "dayType", settled, in_minute as in, out_minute as out,
      planned_minutes as "plannedMinutes", worked_minutes as "workedMinutes", overtime_minutes as "overtimeMinutes",
      night_minutes as "nightMinutes", outside_plan_minutes as "outsidePlanMinutes", tardy_minutes as "tardyMinutes",
      left_early_minutes as "leftEarlyMinutes", absent_minutes as "absentMinutes", leave_minutes as "leaveMinutes",
      excused, findings
    ${from(scope, choice)} and ${rest}
    order by work_date, number limit ${limit}
  `.execute(db)
  return rows
}

/** What a week is judged by, of these people; dates without a log are missing. */
export interface WeekLog {
  employeeId: number
  date: string
  dayType: DayType
  settled: boolean
  requiredMinutes: number
  deemedMinutes: number
  workedMinutes: number | null
  overtimeMinutes: number | null
  outsidePlanMinutes: number | null
  nightMinutes: number | null
}

export async function listWeekLogs(
  db: Db,
  employeeIds: readonly number[],
  dates: { from: string; to: string },
): Promise<WeekLog[]> {
  const { rows } = await sql<WeekLog>`
    select employee_id as "employeeId", work_date as date, day_type as "dayType", settled,
      required_minutes as "requiredMinutes", deemed_minutes as "deemedMinutes", worked_minutes as "workedMinutes",
      overtime_minutes as "overtimeMinutes", outside_plan_minutes as "outsidePlanMinutes", night_minutes as "nightMinutes"
    from ${logs} as logs
    where employee_id = any(${employeeIds as number[]}::int[]) and work_date between ${dates.from} and ${dates.to}
  `.execute(db)
  return rows
}
