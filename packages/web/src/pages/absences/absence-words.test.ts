import { i18n } from '@lingui/core'
import { beforeAll, expect, test } from 'vitest'
import type { Absence } from '../../api/team-plans.ts'
import { addTexts, type Say } from '../../texts/language.ts'
import { firstTexts } from '../../texts/texts.ts'
import { insideTexts } from '../../texts/texts-inside.ts'
import { absenceWords } from './absence-words.ts'

const say: Say = (id, values) => i18n._(id, values)
beforeAll(() => {
  addTexts({ ...firstTexts, ...insideTexts })
  i18n.activate('ko')
})

const sick = { code: 'sick', name: '병가', nameEn: 'Sick leave' }
const absence = (said: Partial<Absence>): Absence => ({
  date: '2026-11-10',
  status: 'approved',
  effect: 'leave',
  unit: 'day',
  which: null,
  times: null,
  kind: sick,
  ...said,
})

test.each<[string, Partial<Absence>]>([
  ['병가', {}],
  // Half a day of any leave is called so, and not by the morning: a night shift has none.
  ['병가, 반차 전반 22:00–02:00 (다음 날)', { unit: 'half', which: 1, times: ['22:00', '26:00'] }],
  ['병가, 반반차 3번째 14:00–16:00', { unit: 'quarter', which: 3, times: ['14:00', '16:00'] }],
  ['병가, 10:00–12:00', { unit: 'hours', times: ['10:00', '12:00'] }],
  ['병가, 일부 시간', { unit: 'hours' }],
  ['병가, 승인 대기', { status: 'pending' }],
  ['출장, 반일 후반', { effect: 'trip', unit: 'half', which: 2, kind: { ...sick, name: '출장' } }],
  // Who sees only that somebody is away.
  ['부재, 반일 전반', { unit: 'half', which: 1, kind: null }],
])('%s', (words, said) => {
  expect(absenceWords(say, 'ko', absence(said))).toBe(words)
})
