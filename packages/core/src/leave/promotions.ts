import type { DayNumber } from '../time/date.ts'
import { monthsAfter } from '../time/months.ts'
import type { SpentGrant } from './spend.ts'

/** When the company calls unused leave to mind, and by when it fixes the dates itself (LSA §61). */
export interface Promotion {
  grantedOn: DayNumber
  /** The written notice falls into these days, both included. */
  noticeFrom: DayNumber
  noticeUntil: DayNumber
  /** The last day on which the company can fix the dates of what is still unused. */
  fixBy: DayNumber
  /** What is unused. */
  minutes: number
}

const ofYears = new Set(['year', 'monthsOfYear', 'shareOfYear'])

/**
 * The notices for what has not lapsed: six months before its end for a year's days; for those of the first
 * year three months, and one month for what arose later (LSA §61).
 */
export function promotionsOf(grants: readonly SpentGrant[]): Promotion[] {
  const open = grants.filter((grant) => unused(grant) > 0 && grant.until !== null)
  const yearly = open
    .filter(({ rule }) => ofYears.has(rule))
    .map((grant) => {
      const end = grant.until! + 1
      const noticeFrom = monthsAfter(end, -6)
      return { ...sumOf([grant]), noticeFrom, noticeUntil: noticeFrom + 9, fixBy: monthsAfter(end, -2) - 1 }
    })
  return [...firstYear(open.filter(({ rule }) => rule === 'month')), ...yearly]
}

function firstYear(months: readonly SpentGrant[]): Promotion[] {
  if (months.length === 0) return []
  const end = months[0]!.until! + 1
  const first = monthsAfter(end, -3)
  const second = monthsAfter(end, -1)
  const before = months.filter(({ on }) => on <= first)
  const after = months.filter(({ on }) => on > first)
  return [
    ...(before.length === 0
      ? []
      : [{ ...sumOf(before), noticeFrom: first, noticeUntil: first + 9, fixBy: second - 1 }]),
    ...(after.length === 0
      ? []
      : [{ ...sumOf(after), noticeFrom: second, noticeUntil: second + 4, fixBy: end - 11 }]),
  ]
}

const unused = ({ minutes, usedMinutes, lapsedMinutes }: SpentGrant) => minutes - usedMinutes - lapsedMinutes

const sumOf = (grants: readonly SpentGrant[]) => ({
  grantedOn: grants[0]!.on,
  minutes: grants.reduce((sum, grant) => sum + unused(grant), 0),
})
