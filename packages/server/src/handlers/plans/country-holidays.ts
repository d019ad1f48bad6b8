import type { BundledHoliday } from './bundled-holidays.ts'

/** A country with the parts of it that have holidays of their own. */
export interface CalendarCountry {
  country: string
  regions: { code: string; name: string }[]
}

/*
 * The data are large, and most companies need none of them: they are read when somebody asks.
 */
const library = async () => (await import('date-holidays')).default

/** Korea has a calendar by the gazette, with its substitute and election days. */
const elsewhere = (country: string) => country !== 'KR'

/** The countries of which a calendar can be made, by code. */
export async function calendarCountries(): Promise<CalendarCountry[]> {
  const all = new (await library())()
  return Object.keys(all.getCountries())
    .filter(elsewhere)
    .sort()
    .map((country) => ({
      country,
      regions: Object.entries(all.getStates(country) ?? {})
        .map(([code, name]) => ({ code, name }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
    }))
}

/** What the calendar of a country or of a region of it is called: `JP`, `DE-BY`. */
export const calendarCode = (country: string, region: string | null): string =>
  region === null ? country : `${country}-${region}`

/**
 * The public holidays of a calendar in these years, in order, named in English, which whoever keeps them and
 * whoever works there can read; null if it is none of another country. A feast of several days is so many
 * dates, half a day off is none. Says the same wherever and whenever it is asked.
 */
export async function countryHolidays(
  code: string,
  years: { from: number; to: number },
): Promise<BundledHoliday[] | null> {
  const [country = '', region] = code.split(/-(.*)/, 2)
  const known = (await calendarCountries()).find((each) => each.country === country)
  if (!known || (region !== undefined && !known.regions.some((each) => each.code === region))) return null
  const Holidays = await library()
  const options = { types: ['public' as const], languages: ['en'] }
  const of = region === undefined ? new Holidays(country, options) : new Holidays(country, region, options)
  const days = new Map<string, BundledHoliday>()
  for (let year = years.from; year <= years.to; year++)
    for (const { date, start, end, name } of of.getHolidays(year))
      for (const each of datesOf(date.slice(0, 10), end.getTime() - start.getTime()))
        if (each.startsWith(`${year}-`)) days.set(`${each} ${name}`, { date: each, name })
  return [...days.values()].sort((one, other) =>
    `${one.date} ${one.name}` < `${other.date} ${other.name}` ? -1 : 1,
  )
}

const hourMs = 3_600_000

/**
 * The whole days of a holiday; the hour by which a day is short on which the clock goes forward counts as
 * there.
 */
function datesOf(first: string, lengthMs: number): string[] {
  const days = Math.floor((lengthMs / hourMs + 1) / 24)
  const from = Temporal.PlainDate.from(first)
  return Array.from({ length: days }, (_, index) => from.add({ days: index }).toString())
}
