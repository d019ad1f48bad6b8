import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Caller, callers } from './testing/access-company.ts'
import { elsewhere, matrix } from './testing/access-matrix.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'
import type { MatrixRow } from './testing/matrix-row.ts'

/* Every route, as everybody, within and outside of their reach. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const expectedRoutes = new Set([...matrix.map(({ route }) => route), ...elsewhere])
const withoutRow = (listed: readonly { method: string; url: string }[]) =>
  listed
    .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
    .map(({ method, url }) => `${method} ${url}`)
    .filter((route) => !expectedRoutes.has(route))

test('every route has a row, and every row a route', () => {
  const { listedRoutes } = office.app
  expect(withoutRow(listedRoutes)).toEqual([])
  const listed = new Set(listedRoutes.map(({ method, url }) => `${method} ${url}`))
  expect([...expectedRoutes].filter((route) => !listed.has(route))).toEqual([])
})

test('negative control: a new route without a row is found', () => {
  const added = { method: 'POST', url: '/api/users/:id/promote' }
  expect(withoutRow([...office.app.listedRoutes, added])).toEqual(['POST /api/users/:id/promote'])
})

const cases = matrix.flatMap(({ mayOutside, outside, ...row }): [string, MatrixRow][] => [
  [`${row.route} within reach`, row],
  ...(outside && mayOutside
    ? [[`${row.route} out of reach`, { ...row, may: mayOutside, inside: outside }] as [string, MatrixRow]]
    : []),
])

test.each(cases)('%s', async (_, { route, may, inside, answer = 200 }) => {
  const answers = new Map<Caller, number>()
  for (const caller of callers) {
    const { url, payload } = await inside(office)
    const method = route.split(' ')[0] as 'GET'
    answers.set(caller, (await office.call(caller, { method, url, ...(payload && { payload }) })).statusCode)
  }
  const refused = (caller: Caller) =>
    route.includes('/ingest/') ? (caller === 'apiToken' ? 403 : 401) : caller === 'nobody' ? 401 : 403
  const expected = callers.map((caller) => [caller, may.includes(caller) ? answer : refused(caller)])
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected))
})
