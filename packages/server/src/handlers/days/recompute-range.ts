import { type DayNumber, dayNumber } from '@rollcall/core'
import { InvalidInputError } from '../../errors.ts'
import type { PersonDayKey } from './day-key.ts'

/** Dates, both included, and the people; null for everybody. */
export interface RecomputeRange {
  from: string
  to: string
  employeeIds: readonly number[] | null
}

export interface RecomputeOptions {
  onProgress?: (progress: { people: number; days: number; changed: number }) => void
  signal?: AbortSignal
}

const mostDays = 800
/** About 8,000 days in a chunk. */
export const chunkOf = ({ from, to }: RecomputeRange) =>
  Math.max(1, Math.floor(8_000 / (dayNumber(to) - dayNumber(from) + 1)))

/**
 * @throws InvalidInputError if the range is empty or longer than 800 days
 */
export function checkRange({ from, to }: RecomputeRange): void {
  const days = dayNumber(to) - dayNumber(from) + 1
  if (days < 1)
    throw new InvalidInputError([
      { field: 'to', message: 'must not lie before from.', code: 'end-before-start' },
    ])
  if (days > mostDays) {
    throw new InvalidInputError([
      {
        field: 'to',
        message: `at most ${mostDays} days at once; ask for the rest in another call.`,
        code: 'range-too-long',
      },
    ])
  }
}

/** Every date of the range for each of the people. */
export function keysOf(employeeIds: readonly number[], range: RecomputeRange): PersonDayKey[] {
  const first: DayNumber = dayNumber(range.from)
  const length = dayNumber(range.to) - first + 1
  return employeeIds.flatMap((employeeId) =>
    Array.from({ length }, (_, index) => ({ employeeId, day: first + index })),
  )
}
