import { type DayType, dayNumber, judgeRest, judgeWeek, type PersonLaw, type WeekDay } from '@rollcall/core'
import type { DayRow } from '../../db/screens/read-days.ts'

/**
 * Judges whole weeks of one person: each as a week by the law that holds for her at its start, each date of
 * it by the law of that date. `rows` are all her dates, in order.
 */
export function weeksOf(rows: readonly DayRow[], law: PersonLaw) {
  const shortRests = shortRestsOf(rows, law)
  return Array.from({ length: rows.length / 7 }, (_, index) => {
    const days = rows.slice(index * 7, index * 7 + 7)
    const [firstDay, lastDay] = [days[0]!.date, days[6]!.date]
    return {
      ...judgeWeek(dayNumber(firstDay), days.map(weekDay), law.rulesOn(dayNumber(firstDay)), law.rulesOn),
      firstDay,
      lastDay,
      shortRests: shortRests.filter(({ date }) => firstDay <= date && date <= lastDay),
    }
  })
}

/** A date without a log has neither plan nor punch. */
function weekDay(row: DayRow): WeekDay {
  const workDate = dayNumber(row.date)
  if (row.logged) return { ...row, workDate, dayType: row.dayType as DayType }
  return {
    workDate,
    dayType: 'offday',
    settled: true,
    requiredMinutes: 0,
    deemedMinutes: 0,
    workedMinutes: 0,
    overtimeMinutes: 0,
    outsidePlanMinutes: 0,
    nightMinutes: 0,
  }
}

/** Dates that somebody came on with too little rest since leaving on the last date they were there. */
function shortRestsOf(rows: readonly DayRow[], law: PersonLaw): { date: string; minutes: number }[] {
  const present = rows.filter((row) => row.inAt !== null || row.outAt !== null)
  return present.slice(1).flatMap((row, index) => {
    const left = present[index]!.outAt?.epochMilliseconds ?? null
    const rules = law.rulesOn(dayNumber(row.date))
    const { minutes, short } = judgeRest(left, row.inAt?.epochMilliseconds ?? null, rules)
    return short ? [{ date: row.date, minutes: minutes! }] : []
  })
}
