import type { OwnMonth } from '../../api/own-month.ts'
import type { Request } from '../../api/requests.ts'
import { dateWords, momentWords } from '../../format/format.ts'
import type { AskFirst } from '../../parts/ask/ask-dialog.tsx'
import { datesWords } from '../../parts/requests/request-words.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'
import type { AskedEntry } from './asked-of-me.tsx'

/** Days that only the person can clear up and has not asked to, and what waits for a decision. */
export function askedEntries(
  say: Say,
  language: Language,
  { toClear }: OwnMonth,
  requests: readonly Request[],
  ask: (first: AskFirst) => void,
): AskedEntry[] {
  const pending = requests.filter(({ status }) => status === 'pending')
  const asked = new Set(pending.flatMap(({ days }) => days.map(({ date }) => date)))
  return [
    ...toClear
      .filter(({ date }) => !asked.has(date))
      .map(({ date, finding, remindedAt }) => ({
        key: `clear ${date}`,
        date,
        text: `${dateWords(language, date, 'short')} · ${say(`explain.${finding}`)}`,
        ...(remindedAt !== null && {
          detail: say('myMonth.reminded', { when: momentWords(language, remindedAt) }),
        }),
        acts: [
          {
            text: say(finding === 'REMOTE_UNCONFIRMED' ? 'myMonth.confirm' : 'myMonth.correct'),
            isMain: true,
            onAct: () => ask({ date, effect: 'correction' }),
          },
        ],
      })),
    ...pending.map((request) => ({
      key: `pending ${request.id}`,
      date: null,
      text: say('myMonth.waits', {
        what: nameIn(language, request.kind.name, request.kind.nameEn),
        dates: datesWords(say, language, request.days),
        step: say(`request.step.${request.steps[request.approvedSteps] ?? 'manager'}`),
      }),
      acts: [],
    })),
  ]
}
