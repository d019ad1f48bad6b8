import {
  type DayNumber,
  type DayRequest,
  dateText,
  dayNumber,
  judgeWeek,
  type LoggedDay,
  type PersonLaw,
  shortRests,
  weekDayOf,
} from '@rollcall/core'
import type { DayRow } from '../../db/screens/read-days.ts'
import { offsetsFor } from '../people/zones.ts'

interface OfPerson {
  law: PersonLaw
  zoneOn: (day: DayNumber) => string
  requestsOn: (day: DayNumber) => readonly DayRequest[]
}

/**
 * Judges whole weeks of one person: each as a week by the law that holds for her at its start, each date of
 * it by the law of that date. `rows` are all her dates, in order.
 */
export function weeksOf(rows: readonly DayRow[], { law, zoneOn, requestsOn }: OfPerson) {
  const days = rows.map(({ date, plan, ...row }) => {
    const day = dayNumber(date)
    const zone = offsetsFor(zoneOn(day), day, day)
    return weekDayOf(day, row.logged ? (row as LoggedDay) : null, { zone, plan, requests: requestsOn(day) })
  })
  const rests = shortRests(rows.map(stayOf), law.rulesOn)
  return Array.from({ length: days.length / 7 }, (_, index) => {
    const week = days.slice(index * 7, index * 7 + 7)
    const [first, last] = [week[0]!.workDate, week[6]!.workDate]
    const { passesOn, ...judged } = judgeWeek(first, week, law.rulesOn(first), law.rulesOn)
    return {
      ...judged,
      firstDay: dateText(first),
      lastDay: dateText(last),
      passesOn: passesOn === null ? null : dateText(passesOn),
      shortRests: rests
        .filter(({ workDate }) => first <= workDate && workDate <= last)
        .map(({ workDate, minutes }) => ({ date: dateText(workDate), minutes })),
    }
  })
}

const stayOf = ({ date, inAt, outAt }: DayRow) => ({
  workDate: dayNumber(date),
  inAt: inAt?.epochMilliseconds ?? null,
  outAt: outAt?.epochMilliseconds ?? null,
})
