import { leaveBases, leaveRoundings } from '../leave/leave-facts.ts'
import { yearStart } from '../shape/read-leave.ts'
import { date, pairOf, timeOfDay } from '../shape/read-times.ts'
import { objectOf, oneOf, orNull, type Reader, wholeNumber } from '../shape/reader.ts'
import { defaultPolicy, directionModes, graceModes, type Policy, presenceModes } from './policy.ts'

const minutes = wholeNumber(0)

const readers = {
  dayCutoff: timeOfDay,
  tailMinutes: minutes,
  leadMinutes: minutes,
  carryOverMinutes: minutes,
  dedupeSeconds: minutes,
  samePassMinutes: minutes,
  travelMinutes: minutes,
  directions: oneOf(...directionModes),
  doubtInMinutes: orNull(minutes),
  presence: oneOf(...presenceModes),
  graceInMinutes: minutes,
  graceOutMinutes: minutes,
  graceMode: oneOf(...graceModes),
  outsidePlanMinMinutes: minutes,
  overtimeGapMinutes: minutes,
  settleAfterMinutes: minutes,
  night: pairOf(timeOfDay),
  contractWeekMinutes: wholeNumber(1),
  contractDayMinutes: wholeNumber(1),
  leaveBasis: oneOf(...leaveBases),
  leaveYearStart: yearStart,
  leaveRounding: oneOf(...leaveRoundings),
  leaveServiceFrom: orNull(date),
} satisfies { [Key in keyof Policy]: Reader<Policy[Key]> }

const overrides = objectOf(readers)

/** The keys of a policy. */
export const policyKeys = Object.keys(readers) as (keyof Policy)[]

/**
 * A policy from overrides of the defaults, as they stand in rules.md §10: minutes as numbers, times of day as
 * `HH:MM`.
 * @throws ShapeError with the path of the key that is wrong
 */
export const readPolicy: Reader<Policy> = (value, path = '') => ({
  ...defaultPolicy,
  ...overrides(value, path),
})
