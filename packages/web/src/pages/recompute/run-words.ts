import type { RecomputeRun } from '../../api/recompute.ts'
import { dateWords } from '../../format/format.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'

/** From when to when. */
export const daysWords = (say: Say, language: Language, { from, to }: RecomputeRun): string =>
  from === to
    ? dateWords(language, from, 'full')
    : say('recompute.when', { from: dateWords(language, from, 'full'), to: dateWords(language, to, 'full') })

const mostNamed = 3

/** Whose days. */
export function scopeWords(say: Say, language: Language, run: RecomputeRun): string {
  if (run.isEverybody) return say('recompute.everybody')
  if (run.department) return nameIn(language, run.department.name, run.department.nameEn)
  const names = run.named.slice(0, mostNamed).map(({ name }) => name)
  return say('recompute.named', { names: names.join(', '), more: run.total - names.length })
}

export const kindWords = (say: Say, { applies }: RecomputeRun): string =>
  say(applies === null ? 'recompute.preview' : 'recompute.applied')
