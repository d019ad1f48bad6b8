import { hash } from 'node:crypto'
import type { DayFacts, DayResult } from '@rollcall/core'
import type { WorkLogRow } from '../../db/days/work-logs.ts'
import { neverRead } from './facts.ts'

/** A date without plan, request or punch has no work log. */
export function isEmptyDay(facts: DayFacts, result: DayResult): boolean {
  const date = facts.dates[2]
  return (
    date.plan === null &&
    date.requests.length === 0 &&
    result.findings.length === 0 &&
    result.in === null &&
    result.out === null
  )
}

/** What a result is recognised by: equal for equal facts, wherever and whenever it was derived. */
export function digestOf(result: DayResult): Buffer {
  return hash('sha256', JSON.stringify(result), 'buffer')
}

/** The row of a result; `asOf` and `completeThrough` are the two times it was judged with. */
export function toWorkLogRow(
  employeeId: number,
  result: DayResult,
  judged: { asOf: number; completeThrough: number; digest: Buffer },
): WorkLogRow {
  return {
    employeeId,
    day: result.workDate,
    dayType: result.dayType,
    settled: result.settled,
    inAt: result.inAt,
    outAt: result.outAt,
    inMinute: result.in,
    outMinute: result.out,
    plannedMinutes: result.plannedMinutes,
    requiredMinutes: result.requiredMinutes,
    leaveMinutes: result.leaveMinutes,
    deemedMinutes: result.deemedMinutes,
    absentMinutes: result.absentMinutes,
    outingMinutes: result.outingMinutes,
    graceMinutes: result.graceMinutes,
    workedMinutes: result.workedMinutes,
    tardyMinutes: result.tardyMinutes,
    leftEarlyMinutes: result.leftEarlyMinutes,
    overtimeMinutes: result.overtimeMinutes,
    outsidePlanMinutes: result.outsidePlanMinutes,
    nightMinutes: result.nightMinutes,
    excused: result.excused,
    findings: result.findings,
    dueAt: result.dueAt,
    awaitsThrough: result.awaitsThrough,
    judgedAsOf: judged.asOf,
    judgedThrough: judged.completeThrough === neverRead ? null : judged.completeThrough,
    digest: judged.digest,
  }
}
