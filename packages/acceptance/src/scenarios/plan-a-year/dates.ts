export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** The dates `[from, until)`. */
export const datesFrom = (from: string, until: string): string[] =>
  Array.from(
    { length: Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days },
    (_, index) => addDays(from, index),
  )
