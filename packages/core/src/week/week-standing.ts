import type { LegalValues } from '../law/rule-pack.ts'
import { isBreach, type WeekResult } from './judge-week.ts'
import type { SettlementResult } from './settlement.ts'

/** How a week stands to the limits of the law: beyond one, on the way to it, near it by what is expected. */
export type WeekStanding = 'passed' | 'ahead' | 'near' | 'within'

/**
 * Where a `settlement` is given it decides in place of the week's own limit; what a day may not hold decides
 * for everybody (rules.md §13).
 */
export function weekStanding(
  { findings, projectedMinutes }: WeekResult,
  rules: LegalValues,
  settlement: SettlementResult | null = null,
): WeekStanding {
  const ofDays = findings.some((finding) => isBreach(finding) && !finding.startsWith('WEEK_'))
  const most = settlement?.mostMinutes ?? Infinity
  const passed = settlement ? settlement.knownMinutes > most : findings.includes('WEEK_BREACH')
  if (ofDays || passed) return 'passed'
  if (settlement ? settlement.projectedMinutes > most : findings.includes('WEEK_BREACH_AHEAD')) return 'ahead'
  const minutes = settlement ? settlement.averageMinutes : projectedMinutes
  return minutes >= (rules.weekNoticeMinutes ?? Infinity) ? 'near' : 'within'
}
