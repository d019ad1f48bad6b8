import {
  type DayNumber,
  dateText,
  judgeWeek,
  type PersonLaw,
  shortRests,
  type WeekDay,
  type WeekStanding,
  weekDayOf,
  weekStanding,
} from '@rollcall/core'
import type { HoursPerson } from '../../db/screens/read-hours.ts'
import { dayKey } from '../days/day-key.ts'
import type { DayRequests } from '../days/day-requests.ts'
import { readPlan } from '../days/read-plan.ts'
import { offsetsFor, type PersonZones } from '../people/zones.ts'

interface OfWeek {
  first: DayNumber
  today: DayNumber
  zones: PersonZones
  law: PersonLaw
  requests: Pick<DayRequests, 'byDay'>
}

export type HoursRow = ReturnType<typeof hoursOf>

/** A week of one person against the law that holds for her, and what stands beside it. */
export function hoursOf({ days, ...employee }: HoursPerson, { first, today, zones, law, requests }: OfWeek) {
  const week = days.filter(({ day }) => day >= first)
  const zoneOn = (day: DayNumber) => offsetsFor(zones.zoneOn(employee.id, day), day, day)
  const weekDays = week.map(({ day, log, plan }): WeekDay => {
    const planned = { zone: zoneOn(day), plan: plan === null ? null : readPlan(plan) }
    return weekDayOf(day, log, {
      ...planned,
      requests: requests.byDay.get(dayKey({ employeeId: employee.id, day })) ?? [],
    })
  })
  const rules = law.rulesOn(first)
  const judged = judgeWeek(first, weekDays, rules, law.rulesOn)
  const { firstDay, passesOn, knownMinutes, findings, ...figures } = judged
  const standing: WeekStanding = weekStanding(judged, rules)
  const known = new Set(week.map(({ day }) => day))
  const dates = Array.from({ length: 7 }, (_, place) => first + place)
  const { department, ...person } = employee
  return {
    employee: person,
    department,
    standing,
    findings,
    knownMinutes,
    ...figures,
    passesOn: passesOn === null ? null : dateText(passesOn),
    awayMinutes: week.reduce((sum, { awayMinutes }) => sum + awayMinutes, 0),
    /** Settled, and nobody can know what was worked. */
    unknownDates: weekDays
      .filter((day) => day.settled && (day.workedMinutes === null || day.overtimeMinutes === null))
      .map(({ workDate }) => dateText(workDate)),
    /** Nobody has planned them yet. */
    unplannedDates: dates
      .filter((day) => day >= today && !known.has(day) && zones.subjectOn(person.id, day).siteId !== null)
      .map(dateText),
    shortRests: shortRests(
      days.map(({ day, inAt, outAt }) => ({ workDate: day, inAt, outAt })),
      law.rulesOn,
    )
      .filter(({ workDate }) => workDate >= first)
      .map(({ workDate, minutes }) => ({ date: dateText(workDate), minutes })),
  }
}
