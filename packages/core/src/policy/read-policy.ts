import { pairOf, timeOfDay } from '../case/read-times.ts'
import { objectOf, oneOf, type Reader, wholeNumber } from '../case/reader.ts'
import { defaultPolicy, type Policy } from './policy.ts'

const minutes = wholeNumber(0)

const overrides = objectOf({
  dayCutoff: timeOfDay,
  tailMinutes: minutes,
  leadMinutes: minutes,
  carryOverMinutes: minutes,
  dedupeSeconds: minutes,
  samePassMinutes: minutes,
  travelMinutes: minutes,
  directions: oneOf('trust', 'ignore'),
  graceInMinutes: minutes,
  graceOutMinutes: minutes,
  graceMode: oneOf('tolerate', 'forgive'),
  outsidePlanMinMinutes: minutes,
  overtimeGapMinutes: minutes,
  settleAfterMinutes: minutes,
  night: pairOf(timeOfDay),
})

/**
 * A policy from overrides of the defaults, as they stand in rules.md §10: minutes as numbers, times of day as `HH:MM`.
 * @throws ShapeError with the path of the key that is wrong
 */
export const readPolicy: Reader<Policy> = (value, path = '') => ({
  ...defaultPolicy,
  ...overrides(value, path),
})
