import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { overridePlans } from '../handlers/index.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
  await overridePlans(office.ctx, systemActor, {
    changes: [
      {
        employeeId: office.people.self,
        date: '2026-11-12',
        instead: { plan: { segments: [['22:00', '31:00']] } },
      },
      {
        employeeId: office.people.near,
        date: '2026-11-12',
        instead: { plan: { segments: [['09:00', '18:00']] } },
      },
    ],
    reason: null,
  })
})
afterAll(() => office[Symbol.asyncDispose]())

const link = (method: 'GET' | 'POST' | 'DELETE') =>
  office.call('employee', { method, url: '/api/my-plan/link', ...(method === 'POST' && { payload: {} }) })
const read = (url: string) => office.call('nobody', { method: 'GET', url: new URL(url).pathname })

test('a link reads the own plans without a session, and nobody else’s; a new one and its end close the old one', async () => {
  expect((await link('GET')).json()).toEqual({ link: null })
  const first = (await link('POST')).json().url as string
  const feed = await read(first)
  expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(feed.body).toContain(`UID:plan-${office.people.self}-2026-11-12-0@rollcall`)
  // 22:00 in Seoul, until 07:00 of the next day.
  expect(feed.body).toContain('DTSTART:20261112T130000Z')
  expect(feed.body).toContain('DTEND:20261112T220000Z')
  expect(feed.body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect((await read(first)).body).toBe(feed.body)
  expect((await link('GET')).json().link.lastUsedAt).not.toBeNull()

  const second = (await link('POST')).json().url as string
  expect((await read(first)).statusCode).toBe(404)
  expect((await read(second)).statusCode).toBe(200)
  expect((await link('DELETE')).json()).toEqual({ changed: true })
  expect((await link('DELETE')).json()).toEqual({ changed: false })
  expect((await read(second)).statusCode).toBe(404)
  const lines = office.ctx.db
    .selectFrom('audit_events')
    .select('action')
    .where('action', 'like', '%-calendar-link')
    .orderBy('id')
  expect((await lines.execute()).map(({ action }) => action)).toEqual([
    'make-calendar-link',
    'make-calendar-link',
    'revoke-calendar-link',
  ])
  const { hash } = await office.ctx.db
    .selectFrom('calendar_links')
    .select('hash')
    .executeTakeFirst()
    .then((row) => row ?? { hash: null })
  expect(hash).toBeNull()
})

test('a link ends with the account of its person', async () => {
  const { url } = (await link('POST')).json()
  await sql`delete from employee_users where employee_id = ${office.people.self}`.execute(office.ctx.db)
  expect((await read(url)).statusCode).toBe(404)
})
