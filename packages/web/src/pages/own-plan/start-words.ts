import type { Say } from '../../texts/language.ts'

/** A start in words; null is as the pattern says. */
export const startWords = (say: Say, start: string | null, scheduled: string): string =>
  start === null
    ? say('ownPlan.asScheduled', { start: scheduled })
    : start === 'slide'
      ? say('ownPlan.slide')
      : start
