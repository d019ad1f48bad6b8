import type { LegalValues } from '../law/rule-pack.ts'
import { isBreach, type WeekResult } from './judge-week.ts'

/** How a week stands to the limits of the law: beyond one, on the way to it, near it by what is expected. */
export type WeekStanding = 'passed' | 'ahead' | 'near' | 'within'

export function weekStanding({ findings, projectedMinutes }: WeekResult, rules: LegalValues): WeekStanding {
  if (findings.some((finding) => isBreach(finding) && finding !== 'WEEK_BREACH_AHEAD')) return 'passed'
  if (findings.includes('WEEK_BREACH_AHEAD')) return 'ahead'
  return projectedMinutes >= (rules.weekNoticeMinutes ?? Infinity) ? 'near' : 'within'
}
