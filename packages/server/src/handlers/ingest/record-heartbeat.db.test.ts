import { testContext } from '@rollcall/testing'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { createSource, readSources, recordHeartbeat } from '../index.ts'

/** A source with an agent whose clock, and the source's against it, are what `beat` says. */
async function sourceWithAgent() {
  const office = await testContext('2026-11-02T00:00:00Z')
  const said: { level: number; msg: string; source: string }[] = []
  const logger = pino({ base: null }, { write: (line: string) => said.push(JSON.parse(line)) })
  const ctx = { ...office.ctx, logger }
  const sourceId = await createSource(ctx, systemActor, {
    name: '정문',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
  const beat = (agentSeconds: number | null, sourceSeconds: number | null) =>
    recordHeartbeat(ctx, systemActor, {
      sourceId,
      version: '1',
      lagSeconds: 0.9,
      pollSeconds: 2,
      agentClockDifferenceSeconds: agentSeconds,
      clockDifferenceSeconds: sourceSeconds,
      permissions: 'select-only',
      warnings: [],
    })
  const findings = async () => (await readSources(ctx, systemActor)).sources[0]!.findings
  return { said, beat, findings, [Symbol.asyncDispose]: () => office[Symbol.asyncDispose]() }
}

test('an agent whose clock is two hours off is a finding and one line in the log, until it is right', async () => {
  await using source = await sourceWithAgent()
  await source.beat(59, 0)
  expect(await source.findings()).toEqual([])
  expect(source.said).toEqual([])

  for (const seconds of [7200, 7201]) await source.beat(seconds, -seconds)
  expect(await source.findings()).toEqual(['agent-clock'])
  expect(source.said).toEqual([
    expect.objectContaining({
      level: 40,
      source: '정문',
      msg: "The clock of the agent's host is 7200 s ahead of the server's. Let it be set by NTP.",
    }),
  ])

  await source.beat(0, 0)
  expect(await source.findings()).toEqual([])
  expect(source.said[1]).toMatchObject({ level: 30, msg: "The clock of the agent's host is right again." })
})

test('the clock of the source is measured against the server, from a minute on, behind as well', async () => {
  await using source = await sourceWithAgent()
  await source.beat(-30, -30)
  expect(await source.findings()).toEqual(['source-clock'])
  expect(source.said.map(({ msg }) => msg)).toEqual([
    expect.stringContaining("security system's clock is 60 s behind the server's"),
  ])
})

test('what an agent does not say is no finding', async () => {
  await using source = await sourceWithAgent()
  await source.beat(null, null)
  expect(await source.findings()).toEqual([])
})
