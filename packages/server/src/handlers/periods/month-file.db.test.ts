import { generateKeyPairSync } from 'node:crypto'
import { engineEdition } from '@rollcall/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { exportMonth, verifyMonth } from '../index.ts'
import { type MonthDay, type MonthHead, monthLines } from './month-file.ts'

const pair = () =>
  generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
const ours = pair()
const theirs = pair()
const month = '2026-11'

let office: Awaited<ReturnType<typeof openClosingOffice>>
let lines: string[]
beforeAll(async () => {
  office = await openClosingOffice()
  await office.close()
  lines = await exported()
})
afterAll(() => office[Symbol.asyncDispose]())

async function exported(): Promise<string[]> {
  const { ctx, hr } = office
  const text = await Array.fromAsync(
    await exportMonth(ctx, hr, { department: '개발팀', month, privateKey: ours.privateKey }),
  )
  return text.map((line) => line.trimEnd())
}

async function* from<One>(list: readonly One[]) {
  yield* list
}
const read = (file: readonly string[], key = ours.publicKey, engine = engineEdition) =>
  verifyMonth(from(file), key, engine)

/** The file with the line of the first one's late day changed. */
const place = () => lines.findIndex((line) => line.includes('"00001"') && line.includes(`"${today}"`))
const changed = (change: (line: string) => string) => lines.with(place(), change(lines[place()]!))

/** The same change by somebody who makes digests and seal anew, with a key of their own. */
async function forged(change: (day: MonthDay) => MonthDay): Promise<string[]> {
  const said = lines.slice(0, -1).map((line) => {
    const { digest, ...rest } = JSON.parse(line)
    return rest
  })
  const [head, ...days] = said as [MonthHead, ...MonthDay[]]
  const at = place() - 1
  const others = days.with(at, change(structuredClone(days[at]!)))
  const text = await Array.fromAsync(monthLines(head, from(others), theirs.privateKey))
  return text.map((line) => line.trimEnd())
}

test('a month that was exported holds, and once more gives the same bytes', async () => {
  const report = await read(lines)
  expect(report).toMatchObject({ days: 150, derived: true, faults: [] })
  expect(report.head).toMatchObject({ department: '개발팀', month, people: 5, days: 150 })
  expect(await exported()).toEqual(lines)
  const late = JSON.parse(lines[place()]!)
  expect(late).toMatchObject({ number: '00001', log: { tardyMinutes: 20 } })
})

describe('one minute that was changed is found and named', () => {
  const named = { line: expect.any(Number), number: '00001', date: today }

  test('in a figure', async () => {
    const { faults } = await read(changed((line) => line.replace('"tardyMinutes":20', '"tardyMinutes":19')))
    expect(faults).toMatchObject([
      { ...named, field: 'digest' },
      { ...named, field: 'tardyMinutes', stored: 19, found: 20 },
      { line: null, field: 'sha256' },
      { line: null, field: 'signature' },
    ])
  })

  test('with digests made anew and another key', async () => {
    const file = await forged((day) => ({ ...day, log: { ...day.log!, tardyMinutes: 19 } }))
    expect((await read(file)).faults).toMatchObject([
      { ...named, field: 'tardyMinutes', stored: 19, found: 20 },
      { line: null, field: 'signature' },
    ])
    // By the forger's own key the day alone betrays it.
    expect((await read(file, theirs.publicKey)).faults).toMatchObject([{ ...named, field: 'tardyMinutes' }])
  })

  test('in a punch', async () => {
    const file = await forged((day) => {
      const minute = day.facts.punches.find(
        ([at]) => at === Temporal.Instant.from(`${today}T00:20:00Z`).epochMilliseconds,
      )!
      minute[0] -= 60_000
      return day
    })
    const { faults } = await read(file)
    expect(faults).toContainEqual(expect.objectContaining({ ...named, field: 'tardyMinutes', found: 19 }))
  })
})

test('a line that is gone, or a file that ends early, is no whole month', async () => {
  const without = await read(lines.toSpliced(place(), 1))
  expect(without.faults.map(({ field }) => field)).toEqual(['days', 'sha256', 'signature'])
  const early = await read(lines.slice(0, -1))
  expect(early.faults).toMatchObject([{ field: 'seal' }])
})

test('of another edition signature and digests are read, and the days are not derived', async () => {
  const later = engineEdition + 1
  expect(await read(lines, ours.publicKey, later)).toMatchObject({ derived: false, faults: [] })
  const { faults } = await read(
    changed((line) => line.replace('"tardyMinutes":20', '"tardyMinutes":19')),
    ours.publicKey,
    later,
  )
  expect(faults.map(({ field }) => field)).toEqual(['digest', 'sha256', 'signature'])
})

test('what is no key, and what is no such file, is said', async () => {
  await expect(read(lines, 'a key')).rejects.toThrow(/key: is no Ed25519 key/)
  await expect(read(['{"digest":""}'])).rejects.toThrow(/does not say rollcall-month/)
  await expect(read([])).rejects.toThrow(/It has no line/)
  await expect(read(['what'])).rejects.toThrow(/Line 1 is no JSON/)
})

test('an open month is not exported, and who exports stands in the audit', async () => {
  const { ctx, hr, manager } = office
  const input = { department: '개발팀', month: '2026-10', privateKey: ours.privateKey }
  await expect(exportMonth(ctx, hr, input)).rejects.toMatchObject({ code: 'month-open' })
  await expect(exportMonth(ctx, manager, { ...input, month })).rejects.toThrow(/roles do not allow/)
  const lines = await ctx.db
    .selectFrom('audit_events')
    .selectAll()
    .where('action', '=', 'export-month')
    .execute()
  expect(lines.length).toBeGreaterThan(0)
})
