import { type DayNumber, dayNumber } from '../time/date.ts'

/** How a public holiday that falls on a day off is made up for (PHD §3). */
export type Substitution = 'satOrSun' | 'sun' | 'never'

/**
 * A public holiday of the Republic of Korea (PHD §2). Lunar ones have no fixed date; whoever knows the
 * calendar of the year says when they are.
 */
export interface HolidayRule {
  name: string
  /** `MM-DD`, or null for one by the lunar calendar or by decision. */
  date: string | null
  substitution: Substitution
  /** The first year. */
  fromYear: number
}

export const koreanHolidays: readonly HolidayRule[] = [
  { name: '신정', date: '01-01', substitution: 'never', fromYear: 1950 },
  { name: '설날', date: null, substitution: 'sun', fromYear: 1989 },
  { name: '삼일절', date: '03-01', substitution: 'satOrSun', fromYear: 1949 },
  { name: '노동절', date: '05-01', substitution: 'satOrSun', fromYear: 2026 },
  { name: '어린이날', date: '05-05', substitution: 'satOrSun', fromYear: 1975 },
  { name: '부처님오신날', date: null, substitution: 'satOrSun', fromYear: 1975 },
  { name: '현충일', date: '06-06', substitution: 'never', fromYear: 1956 },
  { name: '제헌절', date: '07-17', substitution: 'satOrSun', fromYear: 2026 },
  { name: '광복절', date: '08-15', substitution: 'satOrSun', fromYear: 1949 },
  { name: '추석', date: null, substitution: 'sun', fromYear: 1949 },
  { name: '개천절', date: '10-03', substitution: 'satOrSun', fromYear: 1949 },
  { name: '한글날', date: '10-09', substitution: 'satOrSun', fromYear: 2013 },
  { name: '성탄절', date: '12-25', substitution: 'satOrSun', fromYear: 1949 },
]

export interface Holiday {
  day: DayNumber
  name: string
  substitution: Substitution
}

/** The holidays of a year that have a fixed date, in order. */
export function fixedHolidays(year: number): Holiday[] {
  return koreanHolidays.flatMap(({ name, date, substitution, fromYear }) =>
    date === null || year < fromYear ? [] : [{ day: dayNumber(`${year}-${date}`), name, substitution }],
  )
}

/**
 * The days that make up for holidays on days off (PHD §3): the next day that is neither a holiday nor a
 * Saturday nor a Sunday. Two that fall together, of which one is made up for, give one more day.
 */
export function substituteDays(holidays: readonly Holiday[]): Holiday[] {
  const taken = new Set(holidays.map(({ day }) => day))
  const byDay = Map.groupBy(
    holidays.toSorted((a, b) => a.day - b.day),
    ({ day }) => day,
  )
  const substitutes: Holiday[] = []
  for (const [day, together] of byDay) {
    const madeUp = together.filter(({ substitution }) => substitution !== 'never')
    const weekday = isoWeekday(day)
    const owed = madeUp.filter(
      ({ substitution }) => weekday === 7 || (weekday === 6 && substitution === 'satOrSun'),
    )
    const lost = owed.length > 0 ? owed : weekday < 6 && together.length > 1 ? madeUp.slice(0, 1) : []
    for (const { name } of lost.slice(0, 1)) {
      let free = day + 1
      while (taken.has(free) || isoWeekday(free) > 5) free++
      taken.add(free)
      substitutes.push({ day: free, name, substitution: 'never' })
    }
  }
  return substitutes
}

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1
