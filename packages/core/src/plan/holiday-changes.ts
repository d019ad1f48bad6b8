import { fixedHolidays } from '../law/holidays.ts'
import { type DayNumber, dateText } from '../time/date.ts'
import { holidayNamed } from './holiday-names.ts'

/** A date and what it is called; two names on one date are two. */
export interface NamedDate {
  day: DayNumber
  names: readonly string[]
}

/** A date that becomes a holiday, is none any more, or is called otherwise; no names: no holiday. */
export interface HolidayChange {
  day: DayNumber
  from: readonly string[]
  to: readonly string[]
}

/**
 * Why a person has to decide. Of an answer that cannot be right: `empty` though days are known, `count` too
 * few or too many, `otherYear` dates of another year, `fixedDate` a date that the law fixes is missing or its
 * name stands elsewhere, `manyMissing` more known days are missing than a year loses. Of one that can:
 * `moved`, `removed`, and `begun` for a date that has begun and on which somebody's plan rests.
 */
export const holidayDoubts = [
  'empty',
  'count',
  'otherYear',
  'fixedDate',
  'manyMissing',
  'moved',
  'removed',
  'begun',
] as const
export type HolidayDoubt = (typeof holidayDoubts)[number]

export interface HolidayFinding {
  code: HolidayDoubt
  /** What would change if it were taken; none where the answer says nothing that could be. */
  changes: HolidayChange[]
}

export interface HolidayAnswer {
  year: number
  /** The days off of the calendar in this year, as they count without what people wrote themselves. */
  known: readonly NamedDate[]
  answer: readonly { day: DayNumber; name: string }[]
  /** Dates that have begun and on which somebody's plan rests. */
  begun: ReadonlySet<DayNumber>
}

export interface JudgedHolidays {
  /** False for an answer that is empty or cannot be right: what was found before is not settled by it. */
  plausible: boolean
  /** Nothing speaks against it. Never takes a known day away, never touches one that has begun. */
  take: HolidayChange[]
  findings: HolidayFinding[]
}

/** A year of Korea has from 17 to 25 entries. */
const [fewest, most] = [15, 30]
/** Of a year that changes, so many are gone at once: a feast of three days and what makes up for it. */
const mostMissing = 4
/** A list that nobody reads says less than that there is something wrong. */
const mostListed = 12

/**
 * What of an answer of the Korean public holiday service is taken, and what a person decides: an answer that
 * is empty or absurd changes nothing, and none takes away or moves a day by itself.
 */
export function judgeHolidays({ year, known, answer, begun }: HolidayAnswer): JudgedHolidays {
  if (answer.length === 0)
    return known.length === 0 ? { plausible: true, take: [], findings: [] } : absurd('empty', [])
  if (answer.some(({ day }) => yearOf(day) !== year)) return absurd('otherYear', [])
  const said = byDate(answer)
  if (answer.length < fewest || answer.length > most) return absurd('count', [])

  const knownDays = new Map(known.map(({ day, names }) => [day, names]))
  const removed = known
    .filter(({ day, names }) => !said.has(day) && !names.every(mayBeLeftOut))
    .map(({ day, names }) => ({ day, from: names, to: [] }))
  const added = [...said].filter(([day]) => !knownDays.has(day)).map(([day, to]) => ({ day, from: [], to }))
  if (breaksFixedDates(year, said)) return absurd('fixedDate', [...removed, ...added])
  if (removed.length > mostMissing) return absurd('manyMissing', [...removed, ...added])

  const moved = movedTogether(removed, added)
  const inMove = new Set(moved.flatMap(({ changes }) => changes))
  const rest = added.filter((change) => !inMove.has(change))
  return {
    plausible: true,
    take: rest.filter(({ day }) => !begun.has(day)),
    findings: [
      ...moved,
      ...removed.filter((change) => !inMove.has(change)).map(finding('removed')),
      ...rest.filter(({ day }) => begun.has(day)).map(finding('begun')),
    ],
  }
}

const finding = (code: HolidayDoubt) => (change: HolidayChange) => ({ code, changes: [change] })

const yearOf = (day: DayNumber) => Number(dateText(day).slice(0, 4))

const absurd = (code: HolidayDoubt, changes: HolidayChange[]): JudgedHolidays => ({
  plausible: false,
  take: [],
  findings: [{ code, changes: changes.length > mostListed ? [] : inOrder(changes) }],
})

const inOrder = (changes: readonly HolidayChange[]) => changes.toSorted((a, b) => a.day - b.day)

function byDate(answer: HolidayAnswer['answer']): Map<DayNumber, string[]> {
  const dates = Map.groupBy(
    answer.toSorted((a, b) => a.day - b.day),
    ({ day }) => day,
  )
  return new Map([...dates].map(([day, rows]) => [day, [...new Set(rows.map(({ name }) => name))].sort()]))
}

/** Labour Day is a holiday by a law of its own, and the service may not list it or what makes up for it. */
const mayBeLeftOut = (name: string) => /노동절|근로자의날/u.test(holidayNamed(name))

function breaksFixedDates(year: number, said: ReadonlyMap<DayNumber, readonly string[]>): boolean {
  const dates = new Map(fixedHolidays(year).map(({ day, name }) => [holidayNamed(name), day]))
  const missing = [...dates].some(([name, day]) => !said.has(day) && !mayBeLeftOut(name))
  const elsewhere = [...said].some(([day, names]) =>
    names.some((name) => (dates.get(holidayNamed(name)) ?? day) !== day),
  )
  return missing || elsewhere
}

/** What is gone on some dates and stands on others under the same name is one decision. */
function movedTogether(removed: readonly HolidayChange[], added: readonly HolidayChange[]): HolidayFinding[] {
  const taken = new Set<HolidayChange>()
  return removed.flatMap((gone) => {
    const names = new Set(gone.from.map(holidayNamed))
    const bearsOne = (texts: readonly string[]) => texts.some((text) => names.has(holidayNamed(text)))
    const to = added.filter((change) => !taken.has(change) && bearsOne(change.to))
    if (taken.has(gone) || to.length === 0) return []
    const changes = [...removed.filter((change) => !taken.has(change) && bearsOne(change.from)), ...to]
    for (const change of changes) taken.add(change)
    return [{ code: 'moved' as const, changes: inOrder(changes) }]
  })
}
