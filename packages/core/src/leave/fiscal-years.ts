import { civilOf, type DayNumber, dayOfCivil } from '../time/date.ts'

/** The starts of the company's years from the one that `from` lies in to the last one up to `last`. */
export function fiscalStarts(
  [month, day]: readonly [month: number, day: number],
  from: DayNumber,
  last: DayNumber,
): DayNumber[] {
  const [year] = civilOf(from)
  const [lastYear] = civilOf(Math.max(from, last))
  const starts = Array.from({ length: lastYear - year + 2 }, (_, place) =>
    dayOfCivil(year - 1 + place, month, day),
  )
  return starts.filter((start, place) => start <= last && (starts[place + 1] ?? Infinity) > from)
}
