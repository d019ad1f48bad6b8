import { expect, test } from 'vitest'
import { linksText } from './links-file.ts'

const say = (id: string) => id
const person = (name: string) => ({
  number: '00012',
  name,
  email: 'a@test.test',
  link: { url: 'https://rollcall.test/welcome#rcl_x', expiresAt: '2026-11-17T03:00:00Z' },
})

test('a number keeps its zeros, a quote its place, and nothing is a formula', () => {
  const text = linksText(say, [person('김 "미나"'), person('=HYPERLINK("x")')])
  expect(text.split('\r\n').slice(1, 3)).toEqual([
    '"00012","김 ""미나""","a@test.test","https://rollcall.test/welcome#rcl_x","2026-11-17T03:00:00Z"',
    `"00012","'=HYPERLINK(""x"")","a@test.test","https://rollcall.test/welcome#rcl_x","2026-11-17T03:00:00Z"`,
  ])
  expect(text.startsWith('\uFEFF')).toBe(true)
})
