import { dateText, dayNumber, weekStart } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { listHours } from '../../db/screens/read-hours.ts'
import { todayFor } from '../people/today-of.ts'
import { loadHoursBook } from './hours-book.ts'
import { type HoursRow, hoursOf } from './hours-of.ts'
import { loadSettlements } from './load-settlements.ts'
import { lostFilter } from './lost-filter.ts'

/** What the list is narrowed to: how a week stands to the limit, or what else there is to look at. */
export const hoursChoices = ['ahead', 'passed', 'near', 'rest', 'unknown', 'all'] as const
export type HoursChoice = (typeof hoursChoices)[number]

export interface ReadHoursInput {
  /** A date of the week; that of the present one unless it is said. */
  week?: string | undefined
  /** With what lies below it. */
  departmentId?: number | undefined
  employeeId?: number | undefined
  show?: HoursChoice | undefined
}

const mostPeople = 500

/**
 * A week of everybody within reach against the law of each: what is counted, what it will be if the plans
 * hold, and the date with which it passes the limit. Who works within reach on one of its dates is shown with
 * all of it. A handful of queries, however many people; five hundred are given, the fullest weeks first.
 * @throws ForbiddenError
 */
export async function readHours(ctx: Context, actor: Actor, input: ReadHoursInput) {
  const today = await todayFor(ctx, actor)
  const first = weekStart(dayNumber(input.week ?? today), 1)
  const dates = { from: dateText(first), to: dateText(first + 6) }
  const places = await loadDepartmentPlaces(ctx.db)
  const filter = await lostFilter(ctx, actor, input, { ...dates, places }, 'read-hours')
  const people = await listHours(ctx.db, filter)
  const book = await loadHoursBook(ctx, people)
  const settlements = await loadSettlements(ctx, people, first, book)
  const rows = people.map((person) =>
    hoursOf(person, {
      ...{ first, today: dayNumber(today), book },
      settlement: settlements.get(person.id) ?? null,
    }),
  )
  const show = input.show ?? (dates.to < today ? 'passed' : 'ahead')
  const shown = rows.filter(isOf[show]).sort((one, other) => fullness(other) - fullness(one))
  return {
    today,
    ...dates,
    show,
    counts: hoursChoices.map((choice) => ({ show: choice, people: rows.filter(isOf[choice]).length })),
    people: shown.slice(0, mostPeople),
  }
}

const isOf: Record<HoursChoice, (row: HoursRow) => boolean> = {
  ahead: ({ standing }) => standing === 'ahead',
  passed: ({ standing }) => standing === 'passed',
  near: ({ standing }) => standing === 'near',
  rest: ({ shortRests }) => shortRests.length > 0,
  unknown: ({ unknownDates }) => unknownDates.length > 0,
  all: () => true,
}

/** How far beyond the limit, or how near, in minutes of a week; without a limit by these alone. */
function fullness({ projectedMinutes, mostMinutes, settlement }: HoursRow): number {
  const minutes = settlement?.ownHours === 'selective' ? settlement.averageMinutes : projectedMinutes
  return minutes - (mostMinutes ?? 7 * 24 * 60)
}
