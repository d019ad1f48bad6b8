import { type AskedDay, type AskedPart, parseDate, parseWall } from '@rollcall/core'
import { InvalidInputError } from '../../errors.ts'

/** What is asked of one date, with its times as people write them. */
export interface AskedDayInput {
  date: string
  unit: AskedPart['unit']
  /** Which half, 1 or 2, or quarter, 1 to 4. */
  which?: number | undefined
  from?: string | undefined
  to?: string | undefined
  breaks?: [string, string][] | undefined
  correction?: { in?: string | undefined; out?: string | undefined; segment?: number | undefined } | undefined
  excuse?: 'tardy' | 'leftEarly' | 'absent' | undefined
}

/**
 * Reads what is asked of each date.
 * @throws InvalidInputError that names the date and the field
 */
export function readAskedDays(days: readonly AskedDayInput[]): AskedDay[] {
  return days.map((day, place): AskedDay => {
    const at = (field: string) => `days.${place}.${field}`
    const wall = (text: string, field: string) =>
      parseWall(text) ?? refuse(at(field), 'is written as HH:MM; 24:40 is 00:40 of the next morning.')
    const { correction, excuse, breaks } = day
    return {
      day: parseDate(day.date) ?? refuse(at('date'), 'is no date of the calendar. Write it as YYYY-MM-DD.'),
      part: readPart(day, at, wall),
      ...(breaks && {
        breaks: breaks.map(([from, to]) => [wall(from, 'breaks'), wall(to, 'breaks')] as const),
      }),
      ...(correction && {
        correction: {
          ...(correction.in !== undefined && { in: wall(correction.in, 'correction.in') }),
          ...(correction.out !== undefined && { out: wall(correction.out, 'correction.out') }),
          ...(correction.segment !== undefined && { segment: correction.segment }),
        },
      }),
      ...(excuse && { excuse }),
    }
  })
}

function readPart(
  { unit, which, from, to }: AskedDayInput,
  at: (field: string) => string,
  wall: (text: string, field: string) => number,
): AskedPart {
  if (unit === 'day') return { unit }
  if (unit === 'half')
    return which === 1 || which === 2
      ? { unit, which }
      : refuse(at('which'), 'is 1 for the first half or 2 for the second.')
  if (unit === 'quarter')
    return which === 1 || which === 2 || which === 3 || which === 4
      ? { unit, which }
      : refuse(at('which'), 'is 1 to 4, the quarters of the day in order.')
  if (from === undefined) refuse(at('from'), 'is missing: say from when.')
  if (to === undefined) refuse(at('to'), 'is missing: say until when.')
  return { unit, from: wall(from, 'from'), to: wall(to, 'to') }
}

function refuse(field: string, message: string): never {
  throw new InvalidInputError([{ field, code: 'asked-wrong', message }])
}
