import type { OwnDate } from '../../api/own-plan.ts'
import { durationText, wallWords } from '../../format/format.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'

/** What is said of a date: the shift, its hours, and where it is worked. */
export interface DateView {
  code: string
  name: string
  /** Of a date that is worked. */
  colour: string | null
  times: string | null
  /** What the hours do not say: that the start is free, that the date was changed. */
  notes: string[]
}

export function dateView(say: Say, language: Language, day: OwnDate, usualSite: string | null): DateView {
  const { plan, shift } = day
  if (plan === null) return { code: '', name: say('ownPlan.none'), colour: null, times: null, notes: [] }
  const isWorked = plan.segments.length > 0
  const moved = day.overridden ? [say('ownPlan.moved')] : []
  if (!isWorked)
    return { code: '', name: say(`dayType.${plan.dayType}`), colour: null, times: null, notes: moved }
  const site = day.site && nameIn(language, day.site.name, day.site.nameEn)
  return {
    code: shift?.code ?? '',
    name: shift?.name ?? plan.schedule ?? say('dayType.workday'),
    colour: shift?.colour ?? 'gray',
    times: plan.segments.map(({ start, end }) => `${start}–${wallWords(say, end)}`).join(', '),
    notes: [
      ...(plan.slide
        ? [say('ownPlan.slides', { from: plan.slide.start, to: wallWords(say, plan.slide.end) })]
        : []),
      ...(plan.standardMinutes === null
        ? []
        : [say('ownPlan.standard', { time: durationText(say, plan.standardMinutes) })]),
      ...(plan.place === 'remote' ? [say('span.remote')] : site && site !== usualSite ? [site] : []),
      ...moved,
    ],
  }
}

/** Where most of these dates are worked, which need not be said of each. */
export function usualSiteOf(language: Language, days: readonly OwnDate[]): string | null {
  const counts = new Map<string, number>()
  for (const { site } of days) {
    if (site === null) continue
    const name = nameIn(language, site.name, site.nameEn)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
