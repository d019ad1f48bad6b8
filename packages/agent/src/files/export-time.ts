/** In which order a file writes day and month before the year. */
export const dateOrders = ['day-first', 'month-first'] as const
export type DateOrder = (typeof dateOrders)[number]

const clock = String.raw`(\d{1,2}):(\d{2}):(\d{2})\s*(AM|PM)?`
const yearFirst = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s+${clock}$`, 'i')
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\s+${clock}$`, 'i')
/** What a terminal with a broken clock writes: no time, but nobody would take it for another one either. */
const impossible = /^\d{4}-+\d+-+\d+\s+-?\d+:-?\d+:-?\d+$/

/** Whether a cell is a time at all, as export files write times. */
export const looksLikeTime = (text: string): boolean =>
  [yearFirst, yearLast, impossible].some((layout) => layout.test(text.trim()))

/**
 * The time of a cell as `YYYY-MM-DD HH:MM:SS`. An impossible one is passed on as it is, so that the server
 * shows it in quarantine.
 * @returns null for what is no time, or a date whose order nobody said
 */
export function exportTime(text: string, order: DateOrder | null): string | null {
  const trimmed = text.trim()
  const [, year, month, day, ...first] = yearFirst.exec(trimmed) ?? []
  if (year !== undefined) return assemble(year, month!, day!, first)
  const [, one, other, lastYear, ...last] = yearLast.exec(trimmed) ?? []
  if (lastYear !== undefined) {
    if (order === null) return null
    return order === 'day-first'
      ? assemble(lastYear, other!, one!, last)
      : assemble(lastYear, one!, other!, last)
  }
  return impossible.test(trimmed) ? trimmed : null
}

const two = (text: string | number) => String(text).padStart(2, '0')

function assemble(
  year: string,
  month: string,
  day: string,
  [hour, minute, second, half]: readonly (string | undefined)[],
): string | null {
  const hours = half === undefined ? Number(hour) : hourOfHalf(Number(hour), half)
  return hours === null ? null : `${year}-${two(month)}-${two(day)} ${two(hours)}:${minute}:${second}`
}

/** A clock of twelve hours; some write 13 PM or 00 AM, which can only mean one thing. 13 AM means nothing. */
function hourOfHalf(hour: number, half: string): number | null {
  if (half.toUpperCase() === 'AM') return hour > 12 ? null : hour % 12
  return hour === 0 || hour > 23 ? null : hour < 12 ? hour + 12 : hour
}

/**
 * The order of day and month in a file, by its dates: a 19 is no month. Decided for the file as a whole and
 * never by row.
 * @returns `ask` where the dates do not tell, contradict each other, or stand beside dates of another layout
 */
export function dateOrderOf(times: readonly string[]): DateOrder | 'ask' | null {
  const dates = times.flatMap((text) =>
    [yearLast.exec(text.trim()) ?? []].filter((match) => match.length > 0),
  )
  if (dates.length === 0) return null
  const mixed = times.some((text) => yearFirst.test(text.trim()))
  const dayFirst = dates.some(([, one]) => Number(one) > 12)
  const monthFirst = dates.some(([, , other]) => Number(other) > 12)
  if (mixed || dayFirst === monthFirst) return 'ask'
  return dayFirst ? 'day-first' : 'month-first'
}
