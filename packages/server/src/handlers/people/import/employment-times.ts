import { holdsOn } from './dated.ts'
import type { EmploymentOf } from './facts.ts'

/** Employments in order, without a day between. */
export type Time = readonly EmploymentOf[]

/** Rows that follow each other without a day between are one time at the company. */
export function timesOf(rows: Time): Time[] {
  const times: EmploymentOf[][] = []
  for (const row of rows) {
    const last = times.at(-1)
    if (last && last.at(-1)!.until === row.from) last.push(row)
    else times.push([row])
  }
  return times
}

export const rangeOf = (time: Time) => ({ from: time[0]!.from, until: time.at(-1)!.until })
/** The time that holds on a date, else the last. */
export const timeOn = (times: readonly Time[], date: string) =>
  times.find((time) => holdsOn(rangeOf(time), date)) ?? times.at(-1)
/** Gives a field another value from a date on, for as long as it would have kept the one it had. */
export function runFrom<F extends 'department' | 'site' | 'title'>(
  rows: Time,
  date: string,
  field: F,
  value: EmploymentOf[F],
): EmploymentOf[] {
  const place = rows.findIndex((row) => holdsOn(row, date))
  const held = rows[place]![field]
  const end = rows.findIndex((row, at) => at > place && row[field] !== held)
  return rows.flatMap((row, at) => {
    if (at < place || (end >= 0 && at >= end)) return [row]
    if (at > place || row.from === date) return [{ ...row, [field]: value }]
    return [
      { ...row, until: date },
      { ...row, from: date, [field]: value },
    ]
  })
}

/** Neighbours that say the same are one. */
export function merged(rows: Time): EmploymentOf[] {
  const kept: EmploymentOf[] = []
  for (const row of rows) {
    const last = kept.at(-1)
    if (last && last.department === row.department && last.site === row.site && last.title === row.title)
      kept[kept.length - 1] = { ...last, until: row.until }
    else kept.push(row)
  }
  return kept
}
