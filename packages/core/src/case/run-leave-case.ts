import type { LeaveFacts } from '../leave/leave-facts.ts'
import { leaveLedger } from '../leave/leave-ledger.ts'
import { type RenderedLedger, renderLedger } from '../leave/render-ledger.ts'
import { readLeave } from '../shape/read-leave.ts'
import { date } from '../shape/read-times.ts'
import { fields, objectOf, type Reader, text } from '../shape/reader.ts'
import type { DayNumber } from '../time/date.ts'

/** A worked ledger: the facts of one employment, and what is expected of it on a day (rules.md §11). */
export interface LeaveCase {
  name: string
  facts: LeaveFacts
  on: DayNumber
  /** The fields that must be equal. */
  expect: Partial<RenderedLedger>
}

export interface LeaveCaseResult {
  name: string
  ledger: RenderedLedger
}

const expected: Reader<Partial<RenderedLedger>> = (value, path) => fields(value, path)

const shape = objectOf({ name: text, leave: readLeave, on: date, expect: expected }, 'name', 'leave', 'on')

export const isLeaveCase = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'leave')

/**
 * Reads one case of the ledger.
 * @throws ShapeError with the path of the field that is wrong
 */
export function readLeaveCase(value: unknown): LeaveCase {
  const { name, leave, on, expect = {} } = shape(value, '')
  return { name, facts: leave, on, expect }
}

export const runLeaveCase = ({ name, facts, on }: LeaveCase): LeaveCaseResult => ({
  name,
  ledger: renderLedger(leaveLedger(facts, on)),
})
