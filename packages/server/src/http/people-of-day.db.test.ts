import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { askRequest, storeDefaultKinds } from '../handlers/index.ts'
import { type AccessOffice, openAccessOffice, today } from './testing/access-office.ts'

/* The list of a date, a page after the other. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
  office.office.ctx.clock.set(`${today}T03:00:00Z`)
})
afterAll(() => office[Symbol.asyncDispose]())

interface Page {
  total: number
  people: { employee: { number: string }; zone: string }[]
}
const list = async (query: string): Promise<Page> =>
  (await office.call('hr', { url: `/api/today/people?date=${today}${query}` })).json()
const numbers = ({ people }: Page) => people.map(({ employee }) => employee.number)

test('pages of one follow each other as the whole list does, and each says how many there are', async () => {
  const whole = await list('')
  expect(whole.total).toBe(whole.people.length)
  expect(whole.total).toBeGreaterThan(1)
  const pages = await Promise.all(whole.people.map((_, offset) => list(`&limit=1&offset=${offset}`)))
  expect(pages.flatMap(numbers)).toEqual(numbers(whole))
  expect(pages.map(({ total }) => total)).toEqual(pages.map(() => whole.total))
})

test('each line says whose time it is in', async () => {
  const { people } = await list('')
  expect(new Set(people.map(({ zone }) => zone))).toEqual(new Set(['Asia/Seoul']))
})

test('a page past the end is empty and still says how many there are', async () => {
  const { total } = await list('')
  expect(await list(`&offset=${total}`)).toMatchObject({ total, people: [] })
})

test('a place before the first is refused, with the field', async () => {
  const answer = await office.call('hr', { url: `/api/today/people?date=${today}&offset=-1` })
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('offset')
})

test('who works at home by an approved request is found, and counted wherever she is by the record', async () => {
  const { ctx, people, call } = office
  await storeDefaultKinds(ctx, systemActor)
  const ask = (kind: string, employeeId: number) => {
    const part = { date: today, unit: 'hours' as const, from: '09:00', to: '13:00' }
    const asked = { key: randomUUID(), employeeId, kind, reason: 'a morning at home', days: [part] }
    return askRequest(ctx, systemActor, asked, { dryRun: false })
  }
  await ask('remote', people.near)
  expect(await list('&presence=remote')).toMatchObject({ total: 0 })
  await ctx.db.updateTable('request_kinds').set({ steps: [] }).where('code', '=', 'remote').execute()
  await ask('remote', people.self)
  await ask('field', people.far)
  const found = await list('&presence=remote')
  expect(found).toMatchObject({ total: 1, people: [{ employee: { number: 'A-1' }, isRemote: true }] })
  expect((await list('')).total).toBeGreaterThan(1)
  const { totals, departments } = (await call('hr', { url: `/api/today?date=${today}` })).json()
  expect(totals.remote).toBe(1)
  expect(departments.map(({ counts }: { counts: { remote: number } }) => counts.remote).sort()).toEqual([
    0, 1,
  ])
})
