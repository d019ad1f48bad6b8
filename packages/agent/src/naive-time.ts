/* Times as a security system says them: local, without a zone, as the text `2026-11-02 08:57:00`. */

/** As the server reads them, so that both put a row on the same date. */
const shape = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?$/

/** The time, or null for a text that no calendar and no clock shows. */
export function parseNaive(text: string): Temporal.PlainDateTime | null {
  if (!shape.test(text)) return null
  try {
    return Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The date of a time; null for what is none. */
export const dateOf = (text: string): string | null => parseNaive(text)?.toPlainDate().toString() ?? null

/** A time moved by days. */
export const addDays = (naive: string, days: number): string => moved(naive, { days })

/** A time moved back by minutes. */
export const minutesBefore = (naive: string, minutes: number): string => moved(naive, { minutes: -minutes })

/** A time moved back by seconds, of which only whole ones count. */
export const secondsBefore = (naive: string, seconds: number): string =>
  moved(naive, { seconds: -Math.ceil(seconds) })

/** The earlier of two times; texts of this shape sort as the times do. */
export const earlier = (a: string, b: string): string => (a < b ? a : b)

const moved = (naive: string, by: Temporal.DurationLike): string =>
  Temporal.PlainDateTime.from(naive.replace(' ', 'T'))
    .add(by)
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
