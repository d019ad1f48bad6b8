import type { OwnPlan } from '../../api/own-plan.ts'
import { durationText } from '../../format/format.ts'
import type { Say } from '../../texts/language.ts'

/** What a week adds up to, as far as its plan is known. */
export function weekSum(say: Say, { plannedMinutes, isWhole, days }: OwnPlan['weeks'][number]): string {
  if (days.every(({ plan }) => plan === null)) return say('person.unknown')
  const known = durationText(say, plannedMinutes)
  return isWhole ? known : say('week.atLeast', { known })
}
