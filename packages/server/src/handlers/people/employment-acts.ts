import { type DayNumber, dateText } from '@rollcall/core'
import type { EmploymentFact } from '../../db/people/employments.ts'
import { cutOut, endOf, overlaps, rangeText, startOf } from './dated-rows.ts'
import { refusal } from './refusal.ts'

/*
 * What each act makes of a person's employments. Rows are in order of time and never overlap; what cannot be
 * is refused with the field and what to do.
 */

type Rows = readonly EmploymentFact[]

/** A new employment; the same again changes nothing. */
export function hired(rows: Rows, employment: EmploymentFact): EmploymentFact[] {
  checkRange(employment)
  if (rows.some((row) => isSame(row, employment))) return [...rows]
  const other = rows.find((row) => overlaps(row, employment))
  if (other)
    throw refusal(
      'from',
      `There is an employment ${rangeText(other)} already. Transfer within that time, correct it, or choose dates outside of it.`,
      'employed-already',
    )
  return inOrder([...rows, employment])
}

/**
 * Another place or title from a day on, until the employment of that day ends; what is known of later ones
 * stays.
 */
export function transferred(
  rows: Rows,
  fromDay: DayNumber,
  place: Pick<EmploymentFact, 'departmentId' | 'siteId' | 'title'>,
): EmploymentFact[] {
  const current = rowOn(rows, fromDay)
  if (!current)
    throw refusal(
      'from',
      `Not employed on ${dateText(fromDay)}. Choose a day of an employment, or add one from that day on.`,
      'not-employed',
    )
  if (isSamePlace(current, place)) return [...rows]
  const moved = { ...place, fromDay, untilDay: current.untilDay }
  return inOrder([...cutOut(rows, moved), moved])
}

/**
 * The last day of an employment, and of what follows it without a day between; one that begins after a break
 * stays.
 */
export function parted(rows: Rows, lastDay: DayNumber): EmploymentFact[] {
  const current = rowOn(rows, lastDay)
  if (!current)
    throw refusal(
      'lastDay',
      `Not employed on ${dateText(lastDay)}, which would be the last day. Choose a day of an employment.`,
      'not-employed',
    )
  let untilDay = current.untilDay
  for (const row of rows) if (untilDay !== null && row.fromDay === untilDay) untilDay = row.untilDay
  return cutOut(rows, { fromDay: lastDay + 1, untilDay })
}

/** Another range, place or title of the employment that begins on a day, null for from ever. */
export function corrected(
  rows: Rows,
  fromDay: DayNumber | null,
  employment: EmploymentFact,
): EmploymentFact[] {
  checkRange(employment)
  const others = rows.filter((row) => row.fromDay !== fromDay)
  if (others.length === rows.length) {
    if (rows.some((row) => isSame(row, employment))) return [...rows]
    throw refusal(
      'employment',
      'No employment begins on that day any more. Load the page again and look.',
      'conflict',
    )
  }
  const other = others.find((row) => overlaps(row, employment))
  if (other)
    throw refusal(
      startOf(other) < startOf(employment) ? 'from' : 'until',
      `These dates overlap with the employment ${rangeText(other)}. Choose others, or correct that one first.`,
      'employed-already',
    )
  return inOrder([...others, employment])
}

/** Without the employment that begins on a day; without one, nothing changes. */
export const removed = (rows: Rows, fromDay: DayNumber | null): EmploymentFact[] =>
  rows.filter((row) => row.fromDay !== fromDay)

const rowOn = (rows: Rows, day: DayNumber) => rows.find((row) => startOf(row) <= day && day < endOf(row))

const inOrder = (rows: Rows) => rows.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))

const isSamePlace = (
  row: EmploymentFact,
  { departmentId, siteId, title }: Pick<EmploymentFact, 'departmentId' | 'siteId' | 'title'>,
) => row.departmentId === departmentId && row.siteId === siteId && row.title === title

const isSame = (row: EmploymentFact, other: EmploymentFact) =>
  row.fromDay === other.fromDay && row.untilDay === other.untilDay && isSamePlace(row, other)

/**
 * @throws InvalidInputError for an end that is not after the start
 */
function checkRange(row: EmploymentFact): void {
  if (startOf(row) < endOf(row)) return
  throw refusal(
    'until',
    'The end lies before the start. Choose a last day on or after the first.',
    'end-before-start',
  )
}
