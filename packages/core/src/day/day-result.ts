import { type DateFacts, type DayFacts, type ExcuseOf, excuseKinds } from '../facts/facts.ts'
import type { PlanFigures } from '../facts/figures.ts'
import type { Finding } from '../facts/findings.ts'
import type { DayResult } from '../facts/result.ts'
import type { Trace } from '../facts/trace.ts'
import { dayTypeOf } from '../plan/day-type.ts'
import type { EpochMinute } from '../time/date.ts'
import { minuteToWall } from '../time/zone.ts'
import type { Outcome } from './judging.ts'

/** What is known of a person's date before it has begun: nothing (rules.md §6). */
export const notBegun: Outcome = {
  in: null,
  out: null,
  absentMinutes: 0,
  outingMinutes: 0,
  awayMinutes: 0,
  graceMinutes: 0,
  workedMinutes: null,
  tardyMinutes: null,
  leftEarlyMinutes: null,
  overtimeMinutes: null,
  outsidePlanMinutes: null,
  nightMinutes: null,
  findings: [],
}

/** The result in the order of rules.md §8. Every result is built here, so equal ones have equal bytes. */
export function resultOf(
  { dates, workDate }: DayFacts,
  figures: PlanFigures,
  day: Outcome,
  times: Pick<DayResult, 'settled' | 'dueAt' | 'awaitsThrough'>,
  trace: Trace | null = null,
): DayResult {
  const date = dates[2]
  const wall = (minute: EpochMinute | undefined) =>
    minute === undefined ? null : minuteToWall(date.zone, workDate, minute)
  const excused = excusesOf(date, day, trace)
  return {
    workDate,
    dayType: dayTypeOf(date),
    settled: times.settled,
    dueAt: times.dueAt,
    awaitsThrough: times.awaitsThrough,
    inAt: day.in?.at ?? null,
    outAt: day.out?.at ?? null,
    in: wall(day.in?.minute),
    out: wall(day.out?.minute),
    plannedMinutes: figures.plannedMinutes,
    requiredMinutes: figures.requiredMinutes,
    leaveMinutes: figures.leaveMinutes,
    deemedMinutes: figures.deemedMinutes,
    absentMinutes: day.absentMinutes,
    outingMinutes: day.outingMinutes,
    awayMinutes: day.awayMinutes,
    graceMinutes: day.graceMinutes,
    workedMinutes: day.workedMinutes,
    tardyMinutes: day.tardyMinutes,
    leftEarlyMinutes: day.leftEarlyMinutes,
    overtimeMinutes: day.overtimeMinutes,
    outsidePlanMinutes: day.outsidePlanMinutes,
    nightMinutes: day.nightMinutes,
    excused,
    findings: eachOnce(excused.length > 0 ? [...day.findings, 'EXCUSED'] : day.findings),
  }
}

/** By name, without repetition. */
function eachOnce(findings: Finding[]): Finding[] {
  for (let index = 1; index < findings.length; index++)
    if (findings[index - 1]! >= findings[index]!)
      return findings.sort().filter((finding, place) => finding !== findings[place - 1])
  return findings
}

/** An excuse keeps the minutes and marks them; it says nothing where there are none. */
function excusesOf({ requests }: DateFacts, day: Outcome, trace: Trace | null): ExcuseOf[] {
  if (requests.length === 0) return []
  const asked = requests.flatMap((request) => (request.type === 'excuse' ? [request.of] : []))
  const excused = excuseKinds
    .filter((kind) => asked.includes(kind) && (day[`${kind}Minutes`] ?? 0) > 0)
    .sort()
  for (const of of excused) trace?.step('EXCUSED', { of, excused: day[`${of}Minutes`]! })
  return excused
}
