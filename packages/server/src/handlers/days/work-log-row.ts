import { hash } from 'node:crypto'
import { type DayFacts, type DayResult, presenceOf } from '@rollcall/core'
import type { WorkLogFacts, WorkLogRow } from '../../db/days/work-log-columns.ts'
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

/**
 * The row of a result. Its digest is what it is recognised by: equal for equal facts, wherever and whenever
 * it was derived; the two times it was judged with are not part of it.
 */
export function toWorkLogRow(employeeId: number, facts: DayFacts, result: DayResult): WorkLogRow {
  const { workDate, ...figures } = result
  const said: WorkLogFacts = { ...figures, ...presenceOf(facts, result) }
  return {
    ...said,
    employeeId,
    day: workDate,
    judgedAsOf: facts.asOf,
    judgedThrough: facts.completeThrough === neverRead ? null : facts.completeThrough,
    digest: hash('sha256', JSON.stringify([workDate, said]), 'buffer'),
  }
}
