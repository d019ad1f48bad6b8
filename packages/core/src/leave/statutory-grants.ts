import type { DayNumber } from '../time/date.ts'
import { monthsAfter, periodsBefore } from '../time/months.ts'
import { type Attendance, attendanceOf, isFull, isMostlyAttended, minutesOfDay } from './attendance.ts'
import { fiscalStarts } from './fiscal-years.ts'
import type { GrantRule, LeaveFacts, LeaveRounding } from './leave-facts.ts'

/** Leave that arose on a day, with what it rests on. */
export interface Grant {
  on: DayNumber
  minutes: number
  /** The last day on which it can be used; null if it does not lapse. */
  until: DayNumber | null
  rule: GrantRule
  /** The time that was judged, until before `until`; null for what somebody wrote in. */
  because: (Attendance & { from: DayNumber; until: DayNumber; days: number; serviceYears: number }) | null
  reason: string | null
}

const daysOfYear = 15
const mostDays = 25
const mostMonths = 11

/** Days of a year that was attended, by years of service when they arise (LSA §60①④). */
const daysAfter = (serviceYears: number): number =>
  Math.min(mostDays, daysOfYear + Math.floor((serviceYears - 1) / 2))

/** What the law gives up to and on `through`, in order of time, by the basis of the facts (rules.md §11). */
export function statutoryGrants(facts: LeaveFacts, through: DayNumber): Grant[] {
  const last = Math.min(through, facts.lastDay ?? through)
  const yearly = facts.basis === 'hireDate' ? grantsOfYears(facts, last) : grantsOfFiscalYears(facts, last)
  return [...grantsOfMonths(facts, last), ...yearly].filter(
    ({ on, minutes }) => minutes > 0 && on >= facts.hiredOn,
  )
}

/** A day for each full month of the first year, on the day after it; they lapse with that year (LSA §60②). */
function grantsOfMonths(facts: LeaveFacts, last: DayNumber): Grant[] {
  const { serviceFrom } = facts
  const until = monthsAfter(serviceFrom, 12) - 1
  const months = Math.min(mostMonths, periodsBefore(serviceFrom, last, 1))
  return Array.from({ length: months }, (_, month) => {
    const from = monthsAfter(serviceFrom, month)
    const on = monthsAfter(serviceFrom, month + 1)
    const attended = attendanceOf(facts.attendance, from, on)
    return grant(facts, { rule: 'month', from, on, until, attended, days: isFull(attended) ? 1 : 0 })
  })
}

function grantsOfYears(facts: LeaveFacts, last: DayNumber): Grant[] {
  const { serviceFrom } = facts
  const years = periodsBefore(serviceFrom, last, 12)
  return Array.from({ length: years }, (_, place) => {
    const from = monthsAfter(serviceFrom, place * 12)
    const on = monthsAfter(serviceFrom, place * 12 + 12)
    return grantOfYear(facts, from, on, monthsAfter(serviceFrom, place * 12 + 24) - 1, place > 0)
  })
}

function grantsOfFiscalYears(facts: LeaveFacts, last: DayNumber): Grant[] {
  const starts = fiscalStarts(facts.fiscalYearStart, facts.serviceFrom, last)
  return starts.slice(1).map((on, place): Grant => {
    const from = starts[place]!
    const until = monthsAfter(on, 12) - 1
    return place === 0 ? shareOfYear(facts, from, on, until) : grantOfYear(facts, from, on, until, true)
  })
}

/**
 * What a year gives: 15 days and more if it was attended, in proportion to what did not rest (LSA §60①④).
 * Else it is a day for each full month (§60②), unless these were given as they went by (`hasMonths` false).
 */
function grantOfYear(
  facts: LeaveFacts,
  from: DayNumber,
  on: DayNumber,
  until: DayNumber,
  hasMonths: boolean,
): Grant {
  const attended = attendanceOf(facts.attendance, from, on)
  if (isMostlyAttended(attended)) {
    const days = daysAfter(periodsBefore(facts.serviceFrom, on, 12))
    const { contracted, excluded } = attended
    const share = excluded === 0 ? ([1, 1] as const) : ([contracted - excluded, contracted] as const)
    return grant(facts, { rule: 'year', from, on, until, attended, days, share })
  }
  const full = Array.from({ length: hasMonths ? 12 : 0 }, (_, month) =>
    attendanceOf(facts.attendance, monthsAfter(from, month), monthsAfter(from, month + 1)),
  )
  return grant(facts, { rule: 'monthsOfYear', from, on, until, attended, days: full.filter(isFull).length })
}

/** The share of 15 days of who joined during a fiscal year, at the start of the next. */
function shareOfYear(facts: LeaveFacts, start: DayNumber, on: DayNumber, until: DayNumber): Grant {
  const from = facts.serviceFrom
  const attended = attendanceOf(facts.attendance, from, on)
  const share = [on - from, on - start] as const
  const days = isMostlyAttended(attended) ? daysOfYear : 0
  return grant(facts, {
    rule: 'shareOfYear',
    from,
    on,
    until,
    attended,
    days,
    share,
    rounding: facts.rounding,
  })
}

interface Earned {
  rule: GrantRule
  from: DayNumber
  on: DayNumber
  until: DayNumber
  attended: Attendance
  days: number
  share?: readonly [part: number, of: number]
  rounding?: LeaveRounding
}

/** Into how many parts a day is cut before a share of a year is rounded up; null: to the minute. */
const partsOfDay: Record<LeaveRounding, number | null> = { minute: null, halfDay: 2, day: 1 }

function grant(facts: LeaveFacts, earned: Earned): Grant {
  const { rule, from, on, until, attended, days, share = [1, 1], rounding = 'minute' } = earned
  const [minutes, of] = minutesOfDay(facts.contracts, from, on)
  const parts = partsOfDay[rounding]
  const earnedDays =
    parts === null
      ? ([days * share[0], share[1]] as const)
      : ([Math.ceil((days * share[0] * parts) / share[1]), parts] as const)
  return {
    on,
    minutes: Math.ceil((earnedDays[0] * minutes) / (earnedDays[1] * of)),
    until,
    rule,
    because: { ...attended, from, until: on, days, serviceYears: periodsBefore(facts.serviceFrom, on, 12) },
    reason: null,
  }
}
