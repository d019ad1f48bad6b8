import type { LegalValues } from '../law/rule-pack.ts'
import type { WeekResult } from './judge-week.ts'

export interface AverageJudgement {
  /** Of the weeks that are known; null if none is. */
  minutes: number | null
  unknownWeeks: number
  breach: boolean
}

/**
 * The average of the last weeks of a reference period (EU: 17 weeks). An unknown week is left out, not
 * counted as nothing.
 */
export function judgeAverage(weeks: readonly WeekResult[], rules: LegalValues): AverageJudgement {
  const period = rules.averageWeeks === null ? [] : weeks.slice(-rules.averageWeeks)
  const known = period.flatMap(({ countedMinutes }) => countedMinutes ?? [])
  const minutes =
    known.length === 0 ? null : known.reduce((total, counted) => total + counted, 0) / known.length
  return {
    minutes,
    unknownWeeks: period.length - known.length,
    breach: minutes !== null && rules.averageWeekMinutes !== null && minutes > rules.averageWeekMinutes,
  }
}

/**
 * Whether the overtime of a year's weeks is beyond what the law lets it be. Unknown weeks count with what is
 * known of them.
 */
export function breaksYearlyLimit(weeks: readonly WeekResult[], rules: LegalValues): boolean {
  if (rules.yearlyOvertimeMinutes === null || rules.weekMinutes === null) return false
  const legalWeek = rules.weekMinutes
  const overtime = weeks.reduce((total, { knownMinutes }) => total + Math.max(0, knownMinutes - legalWeek), 0)
  return overtime > rules.yearlyOvertimeMinutes
}
