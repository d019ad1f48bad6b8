import { dayNumber, PlanBook, type PlanFacts, type PlannedPerson, planDates } from '@rollcall/core'
import type { Figure } from './figure.ts'

const people = 2000
const days = 365
const from = dayNumber('2026-01-01')
const always = { fromDay: null, untilDay: null }
const work = (shiftId: number) => ({ shiftId })
const off = { off: 'offday' } as const

/** Three rotations of 7, 8 and 21 days for three departments, holidays, and an override now and then. */
const facts: PlanFacts = {
  shifts: [540, 1320].map((start, index) => ({
    shiftId: index + 1,
    fromDay: from,
    plan: { segments: [[start, start + 540]], breaks: [[start + 180, start + 240]] },
  })),
  patterns: [7, 8, 21].map((length, index) => ({
    patternId: index + 1,
    fromDay: from,
    anchorDay: from,
    cycle: Array.from({ length }, (_, day) => (day % 4 === 3 ? off : work((day % 2) + 1))),
    worksOnHolidays: index > 0,
  })),
  assignments: [1, 2, 3].map((id) => ({
    ...always,
    ...{ id, scope: 'department', scopeId: id, patternId: id, offset: id },
  })),
  overrides: Array.from({ length: people }, (_, index) => ({
    ...{ id: index, employeeId: index + 1, day: from + (index % days), instead: { plan: null } },
  })),
  holidays: Array.from({ length: 15 }, (_, index) => ({
    ...{ calendarId: 1, day: from + index * 24, name: '쉬는 날', kind: 'publicHoliday', origin: 'bundled' },
  })),
  departmentPlaces: [],
  sites: [{ siteId: 1, calendarId: 1 }],
}

/** How many dates core plans in a second, alone. */
export function benchPlanDates(): Figure[] {
  const persons = Array.from(
    { length: people },
    (_, index): PlannedPerson => ({
      employeeId: index + 1,
      employments: [{ ...always, departmentId: (index % 3) + 1, siteId: 1 }],
      teams: [],
    }),
  )
  const round = () => {
    const book = new PlanBook(facts)
    const start = performance.now()
    const dates = persons.reduce((sum, person) => sum + planDates(book, person, from, from + days).length, 0)
    return dates / ((performance.now() - start) / 1000)
  }
  const rates = Array.from({ length: 5 }, round).sort((a, b) => a - b)
  return [
    { name: 'dates planned a second, by core alone', value: rates[2]!, unit: 'dates/s', least: 1_000_000 },
  ]
}
