import { i18n } from '@lingui/core'
import { planFaultCodes } from '@rollcall/core'
import { expect, test } from 'vitest'
import { Refusal } from '../api/refusal.ts'
import { addTexts, type Say } from './language.ts'
import { fieldWords, refusalWords } from './refusal-words.ts'
import { firstTexts } from './texts.ts'
import { insideTexts } from './texts-inside.ts'

const say: Say = (id, values) => i18n._(id, values)
const refused = (field: string, code: string, values?: Record<string, string>) => {
  const answer = new Response('', { status: 400 })
  const errors = [{ field, code, message: 'in the words of the server', ...(values && { values }) }]
  return Refusal.of(answer, { code: 'invalid-input', detail: '', errors })
}

addTexts({ ...firstTexts, ...insideTexts })

/** What is refused about shifts, patterns and assignments, beside the faults of core. */
const codes = [
  ...['past-needs-reason', 'until-before-from', 'unknown-scope', 'pattern-not-there', 'offset-beyond-cycle'],
  ...['overlaps-neighbour', 'part-beyond-range', 'start-in-past', 'not-offered'],
]
const conflicts = [
  ...[
    'changed-meanwhile',
    'name-taken',
    'shift-in-use',
    'pattern-in-use',
    'shift-was-used',
    'pattern-was-used',
  ],
]

test.each(['ko', 'en'])('whatever is refused about plans is said in %s, with what to do', (language) => {
  i18n.activate(language)
  const said = [
    ...[...planFaultCodes, ...codes].map((code) => fieldWords(say, refused('cycle.2', code), 'cycle.2')!),
    ...planFaultCodes.map((code) => fieldWords(say, refused('plan', code), 'plan')!),
    ...conflicts.map((code) =>
      refusalWords(say, Refusal.of(new Response('', { status: 409 }), { code, detail: 'server' })),
    ),
  ]
  expect(said).toHaveLength(planFaultCodes.length * 2 + codes.length + conflicts.length)
  const foreign = language === 'ko' ? /^[^가-힣]*$/ : /[가-힣]/
  expect(
    said.filter((text) => foreign.test(text) || /refusal\.|server|null|undefined|\{place/.test(text)),
  ).toEqual([])
})

test('which day of the cycle it is, and who it is about, stands in the sentence', () => {
  i18n.activate('ko')
  const day = fieldWords(say, refused('cycle.2', 'OVERLAPS_NEXT_DAY'), 'cycle.2')
  expect(day).toMatch(/^3일째 근무가/)
  expect(fieldWords(say, refused('plan', 'OVERLAPS_NEXT_DAY'), 'plan')).toMatch(/^하루의 근무가/)
  i18n.activate('en')
  const values = { name: '김민수', number: '00007', date: '2026-12-01' }
  expect(refusalWords(say, refused('from', 'overlaps-neighbour', values))).toContain(
    '김민수 (00007) on 2026-12-01',
  )
})
