import { type HolidayOrigin, holidayOrigins, type PlanHoliday } from './plan-facts.ts'

/** What a date is called and is, and where that is known from. */
export interface CountedHoliday {
  names: string[]
  kind: NonNullable<PlanHoliday['kind']>
  origin: HolidayOrigin
}

/**
 * What the rows of one date and calendar say together: those of the strongest origin, of two kinds a public
 * holiday; null where they say that it is none, and for no rows.
 */
export function countedHoliday(
  rows: readonly Pick<PlanHoliday, 'name' | 'kind' | 'origin'>[],
): CountedHoliday | null {
  const origin = holidayOrigins.findLast((each) => rows.some((row) => row.origin === each))
  const said = rows.filter((row) => row.origin === origin)
  const days = said.filter(({ kind }) => kind !== null)
  if (origin === undefined || days.length < said.length) return null
  const kind = days.some((row) => row.kind === 'publicHoliday') ? 'publicHoliday' : 'companyHoliday'
  return { names: days.map(({ name }) => name).sort(), kind, origin }
}
