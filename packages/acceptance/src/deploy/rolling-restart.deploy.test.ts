import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, startSite } from './start-site.ts'
import { underLoad } from './steady-load.ts'

/* Servers are restarted one after the other while people and agents work, and nobody notices. */

let site: Site
beforeAll(async () => {
  site = await startSite()
}, 120_000)
afterAll(() => site[Symbol.asyncDispose]())

async function storedPunches(): Promise<number> {
  const count = site.db.fn.countAll().as('count')
  return Number((await site.db.selectFrom('punches').select(count).executeTakeFirstOrThrow()).count)
}

async function restartInTurn(restarted: Site, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const index of [0, 1]) {
      await restarted.stopServer(index)
      await restarted.startServer(index)
    }
  }
}

test('two servers are restarted one after the other, twice, and not one request fails', async () => {
  const load = await underLoad(site, 0, () => restartInTurn(site, 2))
  expect(load.failures).toEqual([])
  expect(load.answered).toBeGreaterThan(500)
  // NGINX may have sent a request twice; the punch is there once.
  expect(await storedPunches()).toBe(load.pushed)
})

test('a server that dies without a word takes no request with it', async () => {
  const before = await storedPunches()
  const load = await underLoad(site, 100_000, async () => {
    await sleep(500)
    site.killServer(1)
    await sleep(1500)
    await site.startServer(1)
    await sleep(500)
  })
  expect(load.failures).toEqual([])
  expect(await storedPunches()).toBe(before + load.pushed)
})

test('an open page does not hold a server up: its stream ends, and it connects again', async () => {
  using browser = await site.browser()
  const { cookie } = await site.signIn(browser)
  const streams = Array.from({ length: 4 }, () => browser.open('/api/events', { cookie }))
  const ended = streams.map((stream) => new Promise<void>((resolve) => stream.once('close', resolve)))
  for (const stream of streams) stream.resume()
  await expect.poll(() => streams.every((stream) => stream.closed || stream.readableFlowing)).toBe(true)
  await sleep(200)
  const began = performance.now()
  await restartInTurn(site, 1)
  await Promise.all(ended)
  expect(performance.now() - began).toBeLessThan(20_000)
  const again = browser.open('/api/events', { cookie })
  const status = await new Promise((resolve) =>
    again.once('response', (headers) => resolve(headers[':status'])),
  )
  expect(status).toBe(200)
})

test('negative control: with both servers down at once failures are seen, and it heals by itself', async () => {
  const load = await underLoad(site, 200_000, async () => {
    await Promise.all([site.stopServer(0), site.stopServer(1)])
    await sleep(500)
    await Promise.all([site.startServer(0), site.startServer(1)])
    await sleep(500)
  })
  expect(load.failures.length).toBeGreaterThan(10)
  expect(load.failures[0]).toContain('servers-away')
  const after = await underLoad(site, 300_000, () => sleep(500))
  expect(after.failures).toEqual([])
})

test('negative control: an NGINX that asks only one server lets a restart be noticed', async () => {
  await using careless = await startSite({
    changeProxy: (text) => text.replace(/^proxy_next_upstream .*$/m, 'proxy_next_upstream off;'),
  })
  const load = await underLoad(careless, 0, () => restartInTurn(careless, 1))
  expect(load.failures.length).toBeGreaterThan(10)
})
