import { verifyWorkLogs } from '@rollcall/server/handlers'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { startSampleClock } from './sample-clock.ts'

/* The sample company, minute by minute, by a clock that is set. */

test('in two hours of an evening there is no minute in which verification finds anything', async () => {
  const start = Temporal.Instant.from('2026-11-24T17:20:00+09:00')
  await using held = await testContext(start.toString())
  const clock = await startSampleClock(held, { people: 40, days: 2 })
  const before = clock.sent()
  const found = []
  for (let minute = 1; minute <= 120; minute++) {
    await clock.goOnTo(start.add({ minutes: minute }))
    const { pending, overdue, differences } = await verifyWorkLogs(held.ctx)
    if (pending + overdue + differences.length > 0) found.push({ minute, pending, overdue, differences })
  }
  expect(found).toEqual([])
  expect(clock.sent()).toBeGreaterThan(before + 20)
}, 240_000)
