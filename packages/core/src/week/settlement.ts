import type { LegalValues } from '../law/rule-pack.ts'
import type { DayNumber } from '../time/date.ts'
import { countedOf, expectedOf, passingDay, sum } from './counted.ts'
import type { WeekDay } from './week-day.ts'

/** What hours of one's own choice come to over a settlement period, against what the law lets it hold. */
export interface SettlementResult {
  /** Worked and overtime of the days that are known. */
  knownMinutes: number
  countedMinutes: number | null
  projectedMinutes: number
  /** Of these an average week has so many, rounded to the minute. */
  averageMinutes: number
  /** Legal weeks for so many days, whole minutes; null without a limit, as the next one. */
  legalMinutes: number | null
  mostMinutes: number | null
  passesOn: DayNumber | null
}

/** Judges a settlement period of so many days (rules.md §13); `days` are its days in any order. */
export function judgeSettlement(
  length: number,
  days: readonly WeekDay[],
  { weekMinutes, weeklyOvertimeMinutes }: LegalValues,
): SettlementResult {
  const ofPeriod = (minutesOfWeek: number) => Math.floor((minutesOfWeek * length) / 7)
  const knownMinutes = sum(days, (day) => countedOf(day) ?? 0)
  const unknown = days.some((day) => day.settled && countedOf(day) === null)
  const projectedMinutes = sum(days, expectedOf)
  const mostMinutes =
    weekMinutes === null || weeklyOvertimeMinutes === null
      ? null
      : ofPeriod(weekMinutes + weeklyOvertimeMinutes)
  return {
    knownMinutes,
    countedMinutes: unknown ? null : knownMinutes,
    projectedMinutes,
    averageMinutes: Math.round((projectedMinutes * 7) / length),
    legalMinutes: weekMinutes === null ? null : ofPeriod(weekMinutes),
    mostMinutes,
    passesOn: passingDay(days, mostMinutes),
  }
}
