import { type ApiDocument, type OddRequest, oddRequests } from '@rollcall/testing'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callerOf } from './testing/access-matrix.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

/* Whatever a client sends is answered with what is wrong about it, never as a mistake of the server. */

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

let sent = 0
/** As somebody who may, from an address that nobody has counted yet. */
async function send({ route, method, url, headers, payload }: OddRequest) {
  sent++
  return await office.call(callerOf(route), {
    method: method as NonNullable<InjectOptions['method']>,
    url,
    headers,
    remoteAddress: `10.0.${(sent >> 8) & 255}.${sent & 255}`,
    ...(payload !== undefined && { payload }),
  })
}

const shown = ({ method, url, payload = '', headers }: OddRequest) =>
  `${method} ${url} ${payload} ${JSON.stringify(headers)}`.slice(0, 300)

/* A share, so that it can be run each time; `npm run attack` sends all. */
test('odd values in every field of every route', async () => {
  // Of the document as it is delivered, so that a new route is tried without a line here.
  const document = (await office.call('hr', { url: '/api/openapi.json' })).json<ApiDocument>()
  const wrong: string[] = []
  const seen = new Map<string, Set<number>>()
  for (const request of oddRequests(document, { seed: 11, share: 0.25 })) {
    const { statusCode, headers, body } = await send(request)
    seen.getOrInsertComputed(request.route, () => new Set()).add(statusCode)
    const isProblem = /^application\/problem\+json/.test(String(headers['content-type']))
    const unnamed = isProblem && statusCode === 400 && !JSON.parse(body).detail
    if (statusCode >= 500 || (statusCode >= 400 && !isProblem) || unnamed)
      wrong.push(`${shown(request)} → ${statusCode} ${body.slice(0, 200)}`)
  }
  expect(wrong).toEqual([])
  // Each route was got into.
  const refusedAtDoor = [...seen].filter(([, statuses]) =>
    [...statuses].every((one) => one === 401 || one === 403),
  )
  expect(refusedAtDoor.map(([route]) => route)).toEqual([])
  expect(seen.size).toBe(Object.values(document.paths).flatMap((path) => Object.keys(path)).length)
}, 180_000)

test.each([
  ['/%', 400],
  ['/people/%zz', 400],
  ['/api/employees/1/months/%ED%A0%80', 400],
  [`/api/employees/${'1'.repeat(101)}/months/2026-11`, 414],
])('%s, without any header, is a problem that says what to do', async (url, status) => {
  const answer = await office.app.inject({ url })
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(answer.json()).toMatchObject({ status, code: 'bad-address', detail: expect.any(String) })
})

test('a month before any law, and the first and the last, have the weeks that they lie in', async () => {
  for (const [month, date] of [
    ['1900-01', '1900-01-31'],
    ['2010-05', '2010-05-31'],
    ['2999-12', '2999-12-31'],
  ]) {
    const answer = await office.call('hr', { url: `/api/employees/${office.people.near}/months/${month}` })
    expect(answer.json().days.at(-1)).toMatchObject({ date })
    const day = await office.call('hr', { url: `/api/employees/${office.people.near}/days/${date}` })
    expect(day.statusCode).toBe(200)
  }
})

test.each(['1900-01-01', '2999-12-31'])(
  '%s is answered wherever a date is asked for, with the dates that follow from it',
  async (date) => {
    // Somebody who has leave: it lapses some time after the date that is asked for.
    await sql`
      with hired as (insert into employees (number, name) values (${`H${date}`}, '신입') returning id)
      insert into employments (employee_id, during, department_id, site_id)
      select hired.id, '[1899-03-02,)', departments.id, sites.id from hired, departments, sites limit 1
    `.execute(office.ctx.db)
    const document = (await office.call('hr', { url: '/api/openapi.json' })).json<ApiDocument>()
    const statuses = new Map<string, number>()
    for (const [path, { get }] of Object.entries(document.paths)) {
      const asked = get?.parameters?.find(({ name }) => name === 'date' || name === 'week')
      if (asked === undefined || path.includes('{')) continue
      const url = `${path}?${asked.name}=${date}`
      const { statusCode } = await send({ route: `GET ${path}`, method: 'GET', url, headers: {} })
      statuses.set(url, statusCode)
    }
    expect([...statuses].filter(([, status]) => status >= 500)).toEqual([])
    expect([...statuses.values()].filter((status) => status === 200).length).toBeGreaterThan(3)
  },
)

test('an instant of ten digits is refused by name', async () => {
  const validFrom = '2026-11-02T00:00:00.0123456789Z'
  const answer = await office.call('hr', {
    method: 'POST',
    url: '/api/badge-assignments',
    payload: { sourceId: 1, badge: 'B1', employeeId: 1, validFrom },
  })
  expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'validFrom' }] })
  const audit = await office.call('administrator', { url: `/api/audit?from=${validFrom}` })
  expect(audit.json()).toMatchObject({ status: 400, errors: [{ field: 'from' }] })
})
