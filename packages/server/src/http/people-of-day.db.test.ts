import { afterAll, beforeAll, expect, test } from 'vitest'
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
