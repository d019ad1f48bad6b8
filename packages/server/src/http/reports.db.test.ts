import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

/* What programs read: a token, pages, and a tag for what they have already. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const url = '/api/reports/month-sheet?month=2026-11&limit=2'
const get = (headers: Record<string, string> = {}) => office.call('apiToken', { url, headers })

test('a program is told that nothing changed, and gets what did', async () => {
  const tag = String((await get()).headers.etag)
  expect(tag).toMatch(/^".+"$/)
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await get({ 'if-none-match': known })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  await office.ctx.db.updateTable('employees').set({ name: '개명' }).where('number', '=', 'A-1').execute()
  const changed = await get({ 'if-none-match': tag })
  expect(changed.statusCode).toBe(200)
  expect(changed.headers.etag).not.toBe(tag)
})
