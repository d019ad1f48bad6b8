import { type DayNumber, dateText, judgeWeek, shortRests, type WeekDay, weekStanding } from '@rollcall/core'
import type { HoursPerson } from '../../db/screens/read-hours.ts'
import type { HoursBook } from './hours-book.ts'
import type { Settlement } from './load-settlements.ts'

interface OfWeek {
  first: DayNumber
  today: DayNumber
  book: HoursBook
  settlement: Settlement | null
}

export type HoursRow = ReturnType<typeof hoursOf>

const textOf = (day: DayNumber | null) => (day === null ? null : dateText(day))

/** A week of one person against the law that holds for her, and what stands beside it. */
export function hoursOf(
  { days, department, ...employee }: HoursPerson,
  { first, today, book, settlement }: OfWeek,
) {
  const week = days.filter(({ day }) => day >= first)
  const weekDays = book.weekDays.get(employee.id)!.filter(({ workDate }) => workDate >= first)
  const law = book.lawOf(employee.id)
  const judged = judgeWeek(first, weekDays, law.rulesOn(first), law.rulesOn)
  const { firstDay, passesOn, ...figures } = judged
  const deciding = settlement?.ownHours === 'selective' ? settlement : null
  const known = new Set(week.map(({ day }) => day))
  const isUnplanned = (day: DayNumber) =>
    day >= today && !known.has(day) && book.zones.subjectOn(employee.id, day).siteId !== null
  return {
    employee,
    department,
    standing: weekStanding(judged, law.rulesOn(first), deciding),
    ...figures,
    passesOn: textOf(passesOn),
    settlement: settlement && { ...settlement, passesOn: textOf(settlement.passesOn) },
    awayMinutes: week.reduce((sum, { awayMinutes }) => sum + awayMinutes, 0),
    unknownDates: weekDays.filter(isUnknown).map(({ workDate }) => dateText(workDate)),
    unplannedDates: Array.from({ length: 7 }, (_, place) => first + place)
      .filter(isUnplanned)
      .map(dateText),
    shortRests: shortRests(
      days.map(({ day, inAt, outAt }) => ({ workDate: day, inAt, outAt })),
      law.rulesOn,
    )
      .filter(({ workDate }) => workDate >= first)
      .map(({ workDate, minutes }) => ({ date: dateText(workDate), minutes })),
  }
}

/** Settled, and nobody can know what was worked. */
const isUnknown = ({ settled, workedMinutes, overtimeMinutes }: WeekDay) =>
  settled && (workedMinutes === null || overtimeMinutes === null)
