import { crews } from '../plan-a-year/company.ts'
import { datesFrom } from '../plan-a-year/dates.ts'

/*
 * What the invented company works before anybody changes it, said a second time, so that what is asked can be
 * asked.
 */

export const today = '2026-11-03'
export const plansFrom = '2026-10-01'
/** A Monday, from which all cycles count. */
const anchor = '2026-06-01'
const holidays = ['2026-10-03', '2026-10-05', '2026-10-09', '2026-12-25']

export const hoursOf = { 주간: [7, 15], 오후: [15, 23], 야간: [23, 31], 사무: [9, 18] } as const
export type ShiftName = keyof typeof hoursOf

const rotation = ['주간', '주간', '오후', '오후', '야간', '야간', null, null] as const

/** In which groups people are is said by the last figure of their place in the list (`company.ts`). */
export const isOfCrew = (index: number) => index % 10 < crews.length
export const isPacker = (index: number) => index % 10 === 4 || index % 10 === 5

/** The shift of somebody on a date; null for a day off. */
export function shiftOn(index: number, date: string): ShiftName | null {
  const day = datesFrom(anchor, date).length
  const group = index % 10
  if (isOfCrew(index)) return rotation[(day + group * 2) % 8]!
  if (day % 7 >= 5 || holidays.includes(date)) return null
  if (isPacker(index)) return (day + (group - 4) * 7) % 14 < 7 ? '주간' : '오후'
  return group === 6 || index === 9 || index === 19 ? '주간' : '사무'
}
