/**
 * The first and last date of the month, given as `YYYY-MM` or by a date in it. A month is the least that is
 * shown of a person: whoever answered for them on any of its dates sees all of it, since weeks and sums
 * cannot be judged from a part (ADR 10).
 */
export function monthOf(text: string): { from: string; to: string } {
  const month = Temporal.PlainYearMonth.from(text.slice(0, 7))
  return {
    from: month.toPlainDate({ day: 1 }).toString(),
    to: month.toPlainDate({ day: month.daysInMonth }).toString(),
  }
}

/** The dates from the start of the first week to the end of the last. */
export function wholeWeeks(first: string, last: string, weekStartsOn: number): [string, string] {
  const before = (date: Temporal.PlainDate) => (date.dayOfWeek - weekStartsOn + 7) % 7
  const [start, end] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)]
  return [start.subtract({ days: before(start) }).toString(), end.add({ days: 6 - before(end) }).toString()]
}
