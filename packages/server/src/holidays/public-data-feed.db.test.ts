import { type HolidayAnswer, misbehaviours, rightAnswer, startHolidayServer } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { bundledHolidays } from '../handlers/index.ts'
import { type PublicDataFeedOptions, publicDataFeed } from './public-data-feed.ts'

const always = async () => true

/** A feed that does not wait, and the server that it asks. */
async function feedOf(
  answers: readonly ((year: number) => HolidayAnswer)[],
  options: Partial<PublicDataFeedOptions> = {},
) {
  const server = await startHolidayServer(...answers)
  const feed = publicDataFeed({ url: server.url, key: 'a', timeoutMs: 5000, pauseMs: 1, ...options })
  return { server, feed }
}

test('a year comes whole, asked for once', async () => {
  const { server, feed } = await feedOf([rightAnswer])
  await using _ = server
  expect(await feed.readYear(2026, always)).toEqual({
    holidays: bundledHolidays().filter(({ date }) => date.startsWith('2026')),
  })
  expect(server.requests.map(({ year }) => year)).toEqual([2026])
})

test.each(['ab+c/d==', 'ab%2Bc%2Fd%3D%3D'])('the key %s is encoded exactly once', async (key) => {
  const { server, feed } = await feedOf([rightAnswer], { key })
  await using _ = server
  await feed.readYear(2026, always)
  expect(server.requests[0]!.rawKey).toBe('ab%2Bc%2Fd%3D%3D')
})

test('a key that is neither form does not stop the call', async () => {
  const { server, feed } = await feedOf([rightAnswer], { key: '50%off' })
  await using _ = server
  await feed.readYear(2026, always)
  expect(server.requests[0]!.rawKey).toBe('50%25off')
})

test.each([
  ['html', 'unreadable', 1],
  ['tooMany', 'quota', 1],
  ['halfABody', 'away', 3],
  ['xmlError', 'key', 1],
  ['wrongTypes', 'unreadable', 1],
  ['hangUp', 'away', 3],
  ['unwell', 'service', 3],
] as const)('of %s it says %s after %d calls: what passes is tried again', async (name, fault, calls) => {
  const { server, feed } = await feedOf([misbehaviours[name]])
  await using _ = server
  expect(await feed.readYear(2026, always)).toMatchObject({ fault })
  expect(server.requests).toHaveLength(calls)
})

test('what passes is over with the next try', async () => {
  const { server, feed } = await feedOf([misbehaviours.unwell, misbehaviours.hangUp, rightAnswer])
  await using _ = server
  expect(await feed.readYear(2026, always)).toHaveProperty('holidays')
})

test('one that never answers is given up', async () => {
  const { server, feed } = await feedOf([misbehaviours.silence], { timeoutMs: 50 })
  await using _ = server
  const answer = await feed.readYear(2026, always)
  expect(answer).toMatchObject({ fault: 'away', says: expect.stringContaining('no answer in 0.05 s') })
})

test('a body without end is not read to its end', async () => {
  const { server, feed } = await feedOf([() => ({ body: ' '.repeat(5_000_000) })])
  await using _ = server
  expect(await feed.readYear(2026, always)).toMatchObject({ fault: 'unreadable' })
})

test('a redirect is not followed: the key goes nowhere else', async () => {
  const { server, feed } = await feedOf([() => ({ body: '', status: 302 })])
  await using _ = server
  expect(await feed.readYear(2026, always)).toHaveProperty('fault')
})

test('after five failures in a row it is left alone for a while, then asked again', async () => {
  const { server, feed } = await feedOf([misbehaviours.unwell], { restMs: 100 })
  await using _ = server
  await feed.readYear(2026, always)
  await feed.readYear(2026, always)
  expect(server.requests).toHaveLength(5)
  expect(await feed.readYear(2026, always)).toMatchObject({ fault: 'resting' })
  expect(server.requests).toHaveLength(5)
  server.answer(rightAnswer)
  let answer = await feed.readYear(2026, always)
  while ('fault' in answer) answer = await feed.readYear(2026, always)
  expect(server.requests).toHaveLength(6)
})

test('each call is asked for, retries too; without leave none is made', async () => {
  const { server, feed } = await feedOf([misbehaviours.unwell])
  await using _ = server
  let left = 2
  expect(await feed.readYear(2026, async () => left-- > 0)).toMatchObject({ fault: 'quota' })
  expect(server.requests).toHaveLength(2)
})

test('no answer says the key', async () => {
  const key = 'secret-of-the-company'
  const { server, feed } = await feedOf([misbehaviours.hangUp], { key })
  expect(JSON.stringify(await feed.readYear(2026, always))).not.toContain(key)
  await server[Symbol.asyncDispose]()
  expect(JSON.stringify(await feed.readYear(2026, always))).not.toContain(key)
})
