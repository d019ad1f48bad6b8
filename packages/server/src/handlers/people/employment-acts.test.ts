import { dayNumber } from '@rollcall/core'
import { expect, test } from 'vitest'
import type { EmploymentFact } from '../../db/people/employments.ts'
import type { InvalidInputError } from '../../errors.ts'
import { corrected, hired, parted, removed, transferred } from './employment-acts.ts'

const day = dayNumber
const row = (from: string, until: string | null, departmentId = 1, title = ''): EmploymentFact => ({
  fromDay: day(from),
  untilDay: until === null ? null : day(until),
  departmentId,
  siteId: 1,
  title,
})
const to = (departmentId: number, title = '') => ({ departmentId, siteId: 1, title })
const refused = (act: () => unknown) => {
  try {
    act()
    return null
  } catch (error) {
    return (error as InvalidInputError).fields.flatMap(({ field, code }) => [field, code])
  }
}

const rows = [row('2026-01-01', '2026-04-01'), row('2026-04-01', '2026-07-01', 2), row('2026-09-01', null, 3)]

test('a person is hired once, and comes back in a time in which she is not employed', () => {
  expect(hired(rows, row('2026-07-01', '2026-09-01', 4))).toHaveLength(4)
  expect(hired(rows, rows[0]!)).toEqual(rows)
  expect(refused(() => hired(rows, row('2026-08-01', null)))).toEqual(['from', 'employed-already'])
  expect(refused(() => hired(rows, row('2026-08-05', '2026-08-05')))).toEqual(['until', 'end-before-start'])
  expect(refused(() => hired(rows, row('2026-08-05', '2026-08-01')))).toEqual(['until', 'end-before-start'])
})

test('a transfer holds until the employment of its day ends, and what is known of later stays', () => {
  expect(transferred(rows, day('2026-02-01'), to(5, 'Lead'))).toEqual([
    row('2026-01-01', '2026-02-01'),
    row('2026-02-01', '2026-04-01', 5, 'Lead'),
    ...rows.slice(1),
  ])
  expect(transferred(rows, day('2026-09-01'), to(5))).toEqual([
    ...rows.slice(0, 2),
    row('2026-09-01', null, 5),
  ])
  expect(transferred(rows, day('2026-05-01'), to(2))).toEqual(rows)
  expect(refused(() => transferred(rows, day('2026-08-01'), to(2)))).toEqual(['from', 'not-employed'])
})

test('a last day ends what follows without a break, and not when she comes back', () => {
  const ended = [row('2026-01-01', '2026-03-01'), rows[2]!]
  expect(parted(rows, day('2026-02-28'))).toEqual(ended)
  expect(parted(ended, day('2026-02-28'))).toEqual(ended)
  expect(parted(rows, day('2026-09-01'))).toEqual([...rows.slice(0, 2), row('2026-09-01', '2026-09-02', 3)])
  expect(refused(() => parted(rows, day('2025-12-31')))).toEqual(['lastDay', 'not-employed'])
})

test('a range is corrected as long as it overlaps with no other', () => {
  const later = row('2026-10-01', null, 3)
  expect(corrected(rows, day('2026-09-01'), later)).toEqual([...rows.slice(0, 2), later])
  // Sent twice, the row begins elsewhere already.
  expect(corrected([later], day('2026-09-01'), later)).toEqual([later])
  expect(refused(() => corrected(rows, day('2026-09-01'), row('2026-06-30', null)))).toEqual([
    'from',
    'employed-already',
  ])
  expect(refused(() => corrected(rows, day('2026-01-01'), row('2026-01-01', '2026-04-02')))).toEqual([
    'until',
    'employed-already',
  ])
  expect(refused(() => corrected(rows, day('2026-09-01'), row('2026-09-01', '2026-08-01')))).toEqual([
    'until',
    'end-before-start',
  ])
  expect(refused(() => corrected(rows, day('2026-09-02'), later))).toEqual(['employment', 'conflict'])
})

test('an employment is taken away once', () => {
  const rest = removed(rows, day('2026-04-01'))
  expect(rest).toEqual([rows[0], rows[2]])
  expect(removed(rest, day('2026-04-01'))).toEqual(rest)
})
