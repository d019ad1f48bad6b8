import type { WorkLogRow } from '../../db/days/work-logs.ts'

export interface FieldDifference {
  field: string
  stored: unknown
  derived: unknown
}

/** The columns in which a stored log (`to_jsonb(work_logs)`) differs from a derived one; those that say when it was judged are not compared. */
export function compareLog(
  stored: Readonly<Record<string, unknown>>,
  derived: WorkLogRow,
): FieldDifference[] {
  const wanted = asStored(derived)
  return Object.keys(wanted)
    .filter((field) => JSON.stringify(wanted[field]) !== JSON.stringify(stored[field]))
    .map((field) => ({ field, stored: stored[field], derived: wanted[field] }))
}

/** The derived row in the words of `to_jsonb(work_logs)`. */
function asStored(row: WorkLogRow): Record<string, unknown> {
  const instant = (at: number | null) =>
    at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString().replace('Z', '+00:00')
  return {
    day_type: row.dayType,
    settled: row.settled,
    in_at: instant(row.inAt),
    out_at: instant(row.outAt),
    in_minute: row.inMinute,
    out_minute: row.outMinute,
    planned_minutes: row.plannedMinutes,
    required_minutes: row.requiredMinutes,
    leave_minutes: row.leaveMinutes,
    deemed_minutes: row.deemedMinutes,
    absent_minutes: row.absentMinutes,
    outing_minutes: row.outingMinutes,
    grace_minutes: row.graceMinutes,
    worked_minutes: row.workedMinutes,
    tardy_minutes: row.tardyMinutes,
    left_early_minutes: row.leftEarlyMinutes,
    overtime_minutes: row.overtimeMinutes,
    outside_plan_minutes: row.outsidePlanMinutes,
    night_minutes: row.nightMinutes,
    excused: row.excused,
    findings: row.findings,
    due_at: instant(row.dueAt),
    awaits_through: instant(row.awaitsThrough),
  }
}
