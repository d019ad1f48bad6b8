import { hash } from 'node:crypto'
import {
  type DayFacts,
  type DayResult,
  engineEdition,
  neverRead,
  ownedRange,
  presenceOf,
} from '@rollcall/core'
import { factKeys, type WorkLogFacts, type WorkLogRow } from '../../db/days/work-log-columns.ts'

/** A date without plan, request or punch has no work log; one whose punch is still ahead waits for it. */
export function isEmptyDay(facts: DayFacts, result: DayResult): boolean {
  const date = facts.dates[2]
  return (
    date.plan === null &&
    date.requests.length === 0 &&
    result.findings.length === 0 &&
    result.in === null &&
    result.out === null &&
    !hasPunchAhead(facts)
  )
}

function hasPunchAhead(facts: DayFacts): boolean {
  const ahead = facts.punches.filter(({ at }) => at > facts.asOf)
  if (ahead.length === 0) return false
  const [from, until] = ownedRange(facts)
  return ahead.some(({ at }) => from <= at && at < until)
}

/** The row of a result. */
export function toWorkLogRow(employeeId: number, facts: DayFacts, result: DayResult): WorkLogRow {
  const { workDate, ...figures } = result
  const said: WorkLogFacts = { ...figures, ...presenceOf(facts, result) }
  return {
    ...said,
    employeeId,
    day: workDate,
    judgedAsOf: facts.asOf,
    judgedThrough: facts.completeThrough === neverRead ? null : facts.completeThrough,
    engine: engineEdition,
    digest: digestOf(workDate, said),
  }
}

/**
 * What a log is recognised by: equal for equal facts, wherever and whenever it was derived. The two times
 * that it was judged with are not part of it.
 */
const digestOf = (day: number, said: WorkLogFacts): Buffer =>
  hash('sha256', JSON.stringify([day, ...factKeys.map((key) => said[key])]), 'buffer')
