import {
  type AttendanceCount,
  type Contract,
  entryKinds,
  type LeaveEntry,
  type LeaveFacts,
  type LeaveUse,
  leaveBases,
  leaveRoundings,
} from '../leave/leave-facts.ts'
import { date } from './read-times.ts'
import { below, fail, listOf, objectOf, oneOf, type Reader, text, wholeNumber } from './reader.ts'

const minutes: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value !== 0
    ? value
    : fail(path, 'must be a whole number of minutes other than 0.')

const contract: Reader<Contract> = objectOf(
  { from: date, weeklyMinutes: wholeNumber(1), dayMinutes: wholeNumber(1) },
  'from',
  'weeklyMinutes',
  'dayMinutes',
)

const countShape = objectOf(
  { from: date, to: date, contracted: wholeNumber(0), absent: wholeNumber(0), excluded: wholeNumber(0) },
  'from',
  'to',
  'contracted',
)
const count: Reader<AttendanceCount> = (value, path) => {
  const read = { absent: 0, excluded: 0, ...countShape(value, path) }
  if (read.to < read.from) fail(below(path, 'to'), 'must not lie before from.')
  if (read.absent + read.excluded > read.contracted)
    fail(below(path, 'contracted'), 'must hold the absent and the excluded days.')
  return read
}

const entryShape = objectOf(
  { on: date, kind: oneOf(...entryKinds), minutes, until: date, reason: text },
  'on',
  'kind',
  'minutes',
  'reason',
)
const entry: Reader<LeaveEntry> = (value, path) => {
  const read = { until: null, ...entryShape(value, path) }
  if (read.until !== null && read.until < read.on) fail(below(path, 'until'), 'must not lie before on.')
  if (read.kind === 'payOut' && read.minutes > 0)
    fail(below(path, 'minutes'), 'must be below 0: days that are paid out are taken away.')
  return read
}

const useShape = objectOf(
  { on: date, minutes: wholeNumber(1), ofMinutes: wholeNumber(1) },
  'on',
  'minutes',
  'ofMinutes',
)
const use: Reader<LeaveUse> = (value, path) => {
  const read = useShape(value, path)
  return read.minutes <= read.ofMinutes ? read : fail(below(path, 'minutes'), 'is more than the day has.')
}

/** Month and day on which a company's year begins. */
export const yearStart: Reader<readonly [number, number]> = (value, path) => {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text(value, path)) ?? fail(path, 'is written as MM-DD.')
  const start = [Number(month), Number(day)] as const
  return start[0] >= 1 && start[0] <= 12 && start[1] >= 1 && start[1] <= 28
    ? start
    : fail(path, 'is a day that every year has: 01-01 to 12-28.')
}

const shape = objectOf(
  {
    hiredOn: date,
    serviceFrom: date,
    lastDay: date,
    keptFrom: date,
    basis: oneOf(...leaveBases),
    fiscalYearStart: yearStart,
    rounding: oneOf(...leaveRoundings),
    contracts: listOf(contract),
    attendance: listOf(count),
    entries: listOf(entry),
    uses: listOf(use),
  },
  'hiredOn',
)

/** The facts of a ledger as a case writes them (rules.md §11). */
export const readLeave: Reader<LeaveFacts> = (value, path) => {
  const read = shape(value, path)
  if (read.lastDay !== undefined && read.lastDay < read.hiredOn)
    fail(below(path, 'lastDay'), 'must not lie before hiredOn.')
  return {
    serviceFrom: read.hiredOn,
    lastDay: null,
    keptFrom: read.hiredOn,
    basis: 'hireDate',
    fiscalYearStart: [1, 1],
    rounding: 'halfDay',
    contracts: [],
    attendance: [],
    entries: [],
    uses: [],
    ...read,
  }
}
