import { figures } from '@rollcall/core'
import type { RequestConsequence } from '../../api/requests.ts'
import { durationText, wallWords } from '../../format/format.ts'
import type { Say } from '../../texts/language.ts'

type Day = RequestConsequence['days'][number]['before']

/** What differs between a day as it is and as it would be, each in words: figures, times, findings. */
export function changesOfDay(say: Say, before: Day, after: Day): string[] {
  const change = (field: Parameters<Say>[0], from: string, to: string) =>
    from === to ? [] : [say('consequence.change', { field: say(field), from, to })]
  return [
    ...change('effect.field.dayType', say(`dayType.${before.dayType}`), say(`dayType.${after.dayType}`)),
    ...change('effect.field.in', wallWords(say, before.in), wallWords(say, after.in)),
    ...change('effect.field.out', wallWords(say, before.out), wallWords(say, after.out)),
    ...figures.flatMap((figure) =>
      change(`effect.field.${figure}`, durationText(say, before[figure]), durationText(say, after[figure])),
    ),
    ...change('effect.field.excused', excusedWords(say, before), excusedWords(say, after)),
    ...change('effect.field.findings', findingWords(say, before), findingWords(say, after)),
  ]
}

const listed = (say: Say, words: readonly string[]) =>
  words.length === 0 ? say('effect.nothing') : words.join(', ')

const excusedWords = (say: Say, { excused }: Day) =>
  listed(
    say,
    excused.map((each) => say(`effect.excused.${each}`)),
  )

const findingWords = (say: Say, { findings }: Day) =>
  listed(
    say,
    findings.map((finding) => say(`finding.${finding}`)),
  )
