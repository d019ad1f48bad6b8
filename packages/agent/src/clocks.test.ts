import { pino } from 'pino'
import { expect, test } from 'vitest'
import { noticeClocks } from './clocks.ts'
import { secondsOff } from './mssql/source-clock.ts'
import { createNotices } from './notices.ts'

function listen() {
  const said: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line).msg) })
  return { said, notices: createNotices(logger) }
}

const clocks = (agentSeconds: number, sourceSeconds: number) => ({
  localNow: '2026-11-02 09:00:00',
  agentSeconds,
  sourceSeconds,
})

test('a clock that is a minute off is said once, and once when it is right again', () => {
  const { said, notices } = listen()
  noticeClocks(notices, clocks(59.9, -59.9))
  expect(said).toEqual([])
  for (const seconds of [7200, 7201]) noticeClocks(notices, clocks(seconds, -seconds))
  expect(said).toEqual([expect.stringMatching(/clock of this host is 2 h ahead of the server's/)])
  noticeClocks(notices, clocks(0, 0))
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/this host is right again/)
})

test('the source is measured against the server, not against the agent', () => {
  const { said, notices } = listen()
  noticeClocks(notices, clocks(0, -60))
  expect(said).toEqual([expect.stringMatching(/security system's clock is 1 min behind/)])
})

test('an hour that the zone shows twice is the nearer one', () => {
  // Berlin goes back from 03:00 to 02:00 on 25 October 2026, at 01:00 UTC.
  const off = (now: string) => secondsOff('2026-10-25 02:30:00', 'Europe/Berlin', Temporal.Instant.from(now))
  expect(off('2026-10-25T00:30:00Z')).toBe(0)
  expect(off('2026-10-25T01:30:00Z')).toBe(0)
  expect(off('2026-10-25T01:32:00Z')).toBe(-120)
})
