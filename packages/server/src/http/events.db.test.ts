import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from './testing/access-company.ts'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

/* Open pages hear of dates; each of those that its person may see, and of no other. */

let office: AccessOffice
let address: string
let tell: (payload: string) => void
beforeAll(async () => {
  office = await openAccessOffice({
    subscribe: (listener) => {
      tell = listener
      return () => {}
    },
  })
  address = await office.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => office[Symbol.asyncDispose]())

/** A page of somebody. @returns what it hears next */
async function open(caller: Caller): Promise<() => Promise<string[]>> {
  const response = await fetch(`${address}/api/events`, { headers: office.headers[caller] })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  await reader.read()
  return async () => {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) throw new Error('The stream has ended.')
      const data = /^event: changed\ndata: (.*)$/m.exec(value)?.[1]
      if (data) return JSON.parse(data).dates
    }
  }
}

test('each page hears of what its person may see', async () => {
  const { self, near, far } = office.people
  const expected: Partial<Record<Caller, string[] | null>> = {
    employee: ['2026-11-03'],
    manager: ['2026-11-03', '2026-11-04'],
    hr: ['2026-11-03', '2026-11-04', '2026-11-05'],
    hrOfDepartment: ['2026-11-03', '2026-11-04'],
    auditor: ['2026-11-03', '2026-11-04', '2026-11-05'],
    operator: null,
    administrator: null,
  }
  const pages = new Map<string, () => Promise<string[]>>()
  for (const caller of Object.keys(expected)) pages.set(caller, await open(caller as Caller))
  tell(
    JSON.stringify({
      days: [
        [self, '2026-11-03'],
        [near, '2026-11-04'],
        [far, '2026-11-05'],
      ],
    }),
  )
  // Everybody hears that they should look again: what came before it was all that came.
  tell(JSON.stringify({ dates: [] }))
  const heard = await Promise.all(
    [...pages].map(async ([caller, next]) => {
      const first = await next()
      return [caller, first.length === 0 ? null : first]
    }),
  )
  expect(Object.fromEntries(heard)).toEqual(expected)
})

test('a change of which nobody knows whose it is reaches those who see the whole company', async () => {
  const [hr, manager] = [await open('hr'), await open('manager')]
  tell(JSON.stringify({ dates: ['2026-11-06'] }))
  tell(JSON.stringify({ dates: [] }))
  expect(await hr()).toEqual(['2026-11-06'])
  expect(await manager()).toEqual([])
})

test('whoever loses a role hears no more of others, without a new page', async () => {
  const { near, self } = office.people
  const manager = await open('manager')
  const { users } = (await office.call('administrator', { url: '/api/users' })).json()
  const { id, grants } = users.find((user: { id: string }) => user.id === office.userIds.get('manager'))
  await office.call('administrator', { method: 'DELETE', url: `/api/users/${id}/grants/${grants[0].id}` })
  office.office.ctx.clock.set('2026-11-11T03:00:00Z')
  await expect
    .poll(async () => {
      tell(
        JSON.stringify({
          days: [
            [near, '2026-11-04'],
            [self, '2026-11-03'],
          ],
        }),
      )
      tell(JSON.stringify({ dates: [] }))
      const heard = await manager()
      return heard.length === 0 ? 'nothing of others' : heard
    })
    .toBe('nothing of others')
})
