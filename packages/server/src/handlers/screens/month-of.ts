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
