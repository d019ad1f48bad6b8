import { type RawBuilder, sql } from 'kysely'

const days = (holds: RawBuilder<unknown>) => sql`(count(*) filter (where ${holds}))::int`
const minutes = (of: RawBuilder<unknown>) => sql`coalesce(sum(${of}), 0)::int`

const worked = sql`worked_minutes + overtime_minutes`
const onHoliday = sql`day_type in ('weeklyHoliday', 'publicHoliday', 'companyHoliday')`
/** What the law sets apart in work on a holiday: the first eight hours, and what is beyond. */
const legalDay = sql`480`

/** What the days of a month come to for one person, each as it is summed over her logs. */
const sums = {
  workedDays: days(sql`${worked} > 0`),
  plannedMinutes: minutes(sql`planned_minutes`),
  requiredMinutes: minutes(sql`required_minutes`),
  workedMinutes: minutes(sql`worked_minutes`),
  deemedMinutes: minutes(sql`deemed_minutes`),
  overtimeMinutes: minutes(sql`overtime_minutes`),
  nightMinutes: minutes(sql`night_minutes`),
  holidayMinutes: minutes(sql`least(${worked}, ${legalDay}) * (${onHoliday})::int`),
  longHolidayMinutes: minutes(sql`greatest(${worked} - ${legalDay}, 0) * (${onHoliday})::int`),
  outsidePlanMinutes: minutes(sql`outside_plan_minutes`),
  tardyDays: days(sql`tardy_minutes > 0`),
  tardyMinutes: minutes(sql`tardy_minutes`),
  leftEarlyDays: days(sql`left_early_minutes > 0`),
  leftEarlyMinutes: minutes(sql`left_early_minutes`),
  excusedDays: days(sql`excused && '{tardy,leftEarly}'`),
  absentDays: days(sql`'ABSENT' = any(findings)`),
  absentMinutes: minutes(sql`absent_minutes`),
  leaveMinutes: minutes(sql`leave_minutes`),
  unknownDays: days(sql`settled and worked_minutes is null`),
} satisfies Record<string, RawBuilder<unknown>>

export type MonthFigure = keyof typeof sums
export type MonthFigures = Record<MonthFigure, number>

/** All of them, as a list to select, each under its name. */
export const monthFigures = sql.join(
  Object.entries(sums).map(([name, sum]) => sql`${sum} as ${sql.ref(name)}`),
)
