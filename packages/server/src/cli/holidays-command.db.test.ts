import { misbehaviours, startHolidayServer } from '@rollcall/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { main } from './main.ts'

afterEach(() => vi.restoreAllMocks())

async function holidays(args: string[], env: Record<string, string>) {
  const written = { out: [] as string[], err: [] as string[] }
  vi.spyOn(console, 'log').mockImplementation((line) => void written.out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line) => void written.err.push(line))
  const code = await main(['holidays', ...args], { DATABASE_URL: 'postgres://a@127.0.0.1/b', ...env })
  return { code, out: written.out.join('\n'), err: written.err.join('\n') }
}

test('a key is tried with one command, which needs no database', async () => {
  await using server = await startHolidayServer()
  const env = { ROLLCALL_HOLIDAYS_KEY: 'a', ROLLCALL_HOLIDAYS_URL: server.url }
  const tried = await holidays(['--try', '--year', '2027'], env)
  expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('2027-05-03 대체공휴일(노동절)') })
  server.answer(misbehaviours.xmlError)
  expect(await holidays(['--try'], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('the key is not registered'),
  })
})

test('without a key, without --try, with a year that is none, and over the open net it says what to do', async () => {
  const key = { ROLLCALL_HOLIDAYS_KEY: 'a' }
  expect(await holidays(['--try'], {})).toMatchObject({
    code: 2,
    err: expect.stringContaining('ROLLCALL_HOLIDAYS_KEY is not set'),
  })
  expect((await holidays([], key)).code).toBe(2)
  expect((await holidays(['--try', '--year', 'next'], key)).err).toContain('“next” is no year')
  expect(
    (await holidays(['--try'], { ...key, ROLLCALL_HOLIDAYS_URL: 'http://apis.data.go.kr' })).err,
  ).toContain('must begin with https://')
})
