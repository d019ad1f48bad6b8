import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { rowHashText } from '@rollcall/contract/row-hash'
import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, type Row, row, setUpSmallCompany } from '../../testing/small-company.ts'
import {
  compareDays,
  createSource,
  deriveWorkDays,
  judgeQuarantine,
  readQuarantine,
  recordSettings,
  setDirections,
} from '../index.ts'

let office: TestContext
let sourceId: number
beforeAll(async () => {
  office = await testContext('2026-11-02T00:00:00Z')
})
afterAll(() => office[Symbol.asyncDispose]())

let count = 0
beforeEach(async () => {
  office.ctx.clock.set('2026-11-02T00:00:00Z')
  sourceId = await createSource(office.ctx, systemActor, {
    name: `source ${++count}`,
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
})

const punches = () =>
  office.db
    .selectFrom('punches')
    .select(['badge', 'raw_time as time', 'direction'])
    .where('source_id', '=', sourceId)
    .orderBy('raw_time')
    .execute()

/** What a source says that holds exactly these rows. */
function daysOf(rows: readonly Row[]) {
  const dates = Map.groupBy(rows, ({ time }) => time.slice(0, 10))
  return [...dates].map(([date, of]) => ({
    date,
    rows: of.length,
    hashSum: of
      .map((one) => hash('sha256', rowHashText(one), 'buffer').readBigUInt64BE(0))
      .reduce((sum, head) => sum + head, 0n)
      .toString(),
  }))
}

const differing = async (rows: readonly Row[]) =>
  (
    await compareDays(office.ctx, systemActor, {
      sourceId,
      from: '2026-10-01',
      to: '2026-12-31',
      days: daysOf(rows),
    })
  ).differing

const inQuarantine = async () =>
  (await readQuarantine(office.ctx, systemActor, { sourceId, limit: 10 })).rows.map(({ row }) => row.time)

// 2026-11-05 is three days ahead.
const future = row('B1', '2026-11-05 09:00:00')

test('a row of the future that comes again when it can be true is a punch', async () => {
  expect(await push(office.ctx, sourceId, [future])).toMatchObject({ stored: 0, quarantined: 1 })
  office.ctx.clock.set('2026-11-05T00:00:30Z')
  expect(await push(office.ctx, sourceId, [future])).toMatchObject({ stored: 1, quarantined: 0 })
  expect(await punches()).toHaveLength(1)
  expect(await inQuarantine()).toEqual([])
  expect(await push(office.ctx, sourceId, [future])).toMatchObject({ stored: 0, alreadyKnown: 1 })
  expect(await differing([future])).toEqual([])
})

test('a row of the future that never comes again is a punch when its time has come, and not before', async () => {
  const far = row('B2', '2027-11-05 09:00:00')
  await push(office.ctx, sourceId, [future, far, row('B3', '2133-01-01 09:00:00')])
  const judgedAt = async (instant: string) => {
    office.ctx.clock.set(instant)
    return await judgeQuarantine(office.ctx)
  }
  expect(await judgedAt('2026-11-04T23:59:59Z')).toEqual({ judged: 0, stored: 0 })
  expect(await judgedAt('2026-11-05T00:00:00Z')).toEqual({ judged: 1, stored: 1 })
  expect(await judgedAt('2026-11-05T00:00:00Z')).toEqual({ judged: 0, stored: 0 })
  expect((await punches()).map(({ badge }) => badge)).toEqual(['B1'])
  // A year ahead it was not known to the minute when its time comes: it is looked at the day before.
  expect(await judgedAt('2027-11-04T12:00:00Z')).toEqual({ judged: 1, stored: 0 })
  expect(await judgedAt('2027-11-05T00:00:00Z')).toEqual({ judged: 1, stored: 1 })
  expect(await inQuarantine()).toEqual(['2133-01-01 09:00:00'])
})

test('the day of a person is derived when the row that a wrong clock dated ahead becomes a punch', async () => {
  await using small = await testContext('2026-11-02T00:00:00Z')
  const company = await setUpSmallCompany(small.ctx, { people: 1, from: '2026-11-02', to: '2026-11-06' })
  await push(small.ctx, company.sourceId, [row('B00001', '2026-11-05 09:17:00', '1')])
  small.ctx.clock.set('2026-11-05T00:17:00Z')
  await judgeQuarantine(small.ctx)
  await deriveWorkDays(small.ctx)
  const logs = await small.db.selectFrom('tardy_logs').select(['work_date', 'minutes']).execute()
  expect(logs).toEqual([{ work_date: '2026-11-05', minutes: 17 }])
})

test('a sum of an older edition of the hash is counted anew, and nothing is asked for again', async () => {
  const rows = [
    row('B1', '2026-11-01 09:00:00'),
    row('B2', '2026-11-01 09:00:01'),
    row('B1', '2026-11-01 25:00:00'),
  ]
  await push(office.ctx, sourceId, rows)
  const held = rows.slice(0, 2)
  expect(await differing(held)).toEqual([])
  await office.db
    .updateTable('source_days')
    .set({ hash_sum: '1' })
    .where('source_id', '=', sourceId)
    .execute()
  expect(await differing(held)).toEqual([])
  expect(await differing(held.slice(1))).toEqual(['2026-11-01'])
  expect(await differing([held[0]!, row('B2', '2026-11-01 09:00:02')])).toEqual(['2026-11-01'])
})

test('the migration makes sums and digests of the new edition', async () => {
  const rows = [row('홍길동', '2026-11-01 09:00:00'), row('B2', '2026-11-01 10:00:00', ''), future]
  await push(office.ctx, sourceId, [...rows, row('B1', '0000-01-01 09:00:00'), row('B1', 'no time')])
  const stored = async () => ({
    days: await office.db
      .selectFrom('source_days')
      .selectAll()
      .where('source_id', '=', sourceId)
      .orderBy('local_date')
      .execute(),
    digests: await office.db
      .selectFrom('quarantined_rows')
      .select(['row', 'digest'])
      .where('source_id', '=', sourceId)
      .orderBy('received_at')
      .orderBy(sql`row->>'time'`)
      .execute(),
  })
  const right = await stored()
  expect(right.days).toHaveLength(2)
  expect(right.digests).toHaveLength(3)
  const file = await readFile(new URL('../../db/kit/migrations/0007-ingest.sql', import.meta.url), 'utf8')
  const owner = new Client({ connectionString: office.database.ownerUrl })
  await owner.connect()
  await owner.query(
    "update source_days set hash_sum = 1; update quarantined_rows set digest = sha256(convert_to(row::text || source_id, 'UTF8'))",
  )
  expect(await stored()).not.toEqual(right)
  await owner.query(file.slice(file.indexOf('update quarantined_rows')))
  await owner.end()
  expect(await stored()).toEqual(right)
})

const meanings = [
  { code: '1', meaning: 'in' as const },
  { code: '__proto__', meaning: 'out' as const },
]
const say = (profile = 'virdi-unis', directions = meanings) =>
  recordSettings(office.ctx, systemActor, { sourceId, profile, directions })

test('an agent says once what the codes mean, and rows that came before are read anew', async () => {
  await push(office.ctx, sourceId, [
    row('B1', '2026-11-01 09:00:00', '1'),
    row('B1', '2026-11-01 18:00:00', '__proto__'),
    row('B1', '2026-11-01 19:00:00', 'constructor'),
  ])
  expect((await punches()).map(({ direction }) => direction)).toEqual(['unknown', 'unknown', 'unknown'])
  expect(await say()).toEqual({ applied: true })
  expect((await punches()).map(({ direction }) => direction)).toEqual(['in', 'out', 'unknown'])
  expect(await say()).toEqual({ applied: false })
  expect(await say('virdi-unis', [{ code: '1', meaning: 'out' as never }])).toEqual({ applied: false })
  expect((await punches())[0]!.direction).toBe('in')
})

test('what a person set stays, and an agent of another profile is told so', async () => {
  await setDirections(office.ctx, systemActor, { sourceId, directions: { '1': 'out' } })
  expect(await say()).toEqual({ applied: false })
  await push(office.ctx, sourceId, [row('B1', '2026-11-01 09:00:00', '1')])
  expect((await punches())[0]!.direction).toBe('out')
  await expect(say('attlog')).rejects.toThrow(/is a source of profile virdi-unis, not of attlog/)
})

test('two agents that come at once say it once', async () => {
  const answers = await Promise.all([say(), say(), say()])
  expect(answers.filter(({ applied }) => applied)).toHaveLength(1)
})
