import { dateText } from '../time/date.ts'
import { wallText } from '../time/wall.ts'
import type { DayResult, ExcuseOf, Finding } from './facts.ts'

/** A result as people and programs read it (rules.md §8): `HH:MM` on the work date, instants as ISO strings. */
export interface RenderedResult {
  workDate: string
  dayType: DayResult['dayType']
  settled: boolean
  dueAt: string | null
  in: string | null
  out: string | null
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
  excused: ExcuseOf[]
  findings: Finding[]
}

export function renderResult(result: DayResult): RenderedResult {
  const { awaitsThrough, inAt, outAt, ...rest } = result
  return {
    ...rest,
    workDate: dateText(result.workDate),
    dueAt: result.dueAt === null ? null : Temporal.Instant.fromEpochMilliseconds(result.dueAt).toString(),
    in: result.in === null ? null : wallText(result.in),
    out: result.out === null ? null : wallText(result.out),
  }
}
