import { readdir, readFile } from 'node:fs/promises'
import { i18n } from '@lingui/core'
import { requestActFaults, requestFaultCodes } from '@rollcall/core'
import { expect, test } from 'vitest'
import { Refusal } from '../src/api/refusal.ts'
import { addTexts, type Say } from '../src/texts/language.ts'
import { refusalWords } from '../src/texts/refusal-words.ts'
import { firstTexts } from '../src/texts/texts.ts'
import { insideTexts } from '../src/texts/texts-inside.ts'

const say: Say = (id, values) => i18n._(id, values)
const texts = { ...firstTexts, ...insideTexts }
addTexts(texts)

const handlers = new URL('../../server/src/handlers/requests/', import.meta.url)
const codeOf = (fault: string) => `request-${fault.toLowerCase().replaceAll('_', '-')}`

/** Codes that a handler gives a field itself, beside the faults of core. */
async function codesOfHandlers(): Promise<string[]> {
  const files = (await readdir(handlers)).filter((name) => /(?<!test)\.ts$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, handlers), 'utf8')))
  return [
    ...new Set(texts.flatMap((text) => Array.from(text.matchAll(/\bcode: '([^']+)'/g), ([, code]) => code!))),
  ]
    .filter((code) => /^[a-z-]+$/.test(code))
    .sort()
}

const refused = (code: string, values: Record<string, string> = {}) =>
  Refusal.of(new Response('', { status: 400 }), {
    code: 'invalid-input',
    detail: '',
    errors: [{ field: 'days', code, message: 'in the words of the server', values }],
  })
const conflict = (code: string) =>
  Refusal.of(new Response('', { status: 409 }), { code, detail: 'in the words of the server' })

test.each(['ko', 'en'])(
  'whatever is refused about requests is said in %s, with what to do',
  async (language) => {
    i18n.activate(language)
    const named = { date: '2026-12-01', request: '12', hasMinutes: '90', asksMinutes: '480' }
    const own = await codesOfHandlers()
    expect(own).toContain('no-such-kind')
    const said = [
      ...[...requestFaultCodes.map(codeOf), ...own].map((code) => refusalWords(say, refused(code, named))),
      ...requestActFaults.map((fault) => refusalWords(say, conflict(codeOf(fault)))),
    ]
    // Without a text the words of the server would be shown, which are not these.
    const codes = [...[...requestFaultCodes, ...requestActFaults].map(codeOf), ...own]
    expect(codes.filter((code) => !(`refusal.${code}` in texts))).toEqual([])
    const foreign = language === 'ko' ? /^[^가-힣]*$/ : /[가-힣]/
    expect(
      said.filter((text) => foreign.test(text) || /refusal\.|server|null|undefined|\{/.test(text)),
    ).toEqual([])
  },
)

test('which day it is, and how much is left, stands in the sentence', () => {
  i18n.activate('en')
  expect(refusalWords(say, refused('request-too-late', { date: '2026-10-01' }))).toMatch(/^2026-10-01: /)
  i18n.activate('ko')
  const short = refusalWords(say, refused('request-balance-short', { hasMinutes: '90', asksMinutes: '480' }))
  expect(short).toMatch(/8시간.*1시간 30분/)
})
