import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const send = async (url: string, payload: object) => {
  const answer = await office.call('hr', { method: 'POST', url, payload })
  return { status: answer.statusCode, ...answer.json() }
}
const transfer = (from: string, query = '') =>
  send(`/api/employees/${office.people.near}/transfers${query}`, {
    departmentId: office.departments.far,
    siteId: office.siteId,
    title: '팀장',
    from,
  })

test('31 February is refused at its field', async () => {
  expect(await transfer('2027-02-31')).toMatchObject({ status: 400, errors: [{ field: 'from' }] })
})

test('a preview says what a transfer does, and does not do it', async () => {
  expect(await transfer('2027-02-01', '?dryRun=true')).toMatchObject({
    status: 200,
    changed: true,
    effect: { days: { changed: 0, complete: true } },
  })
  const profile = await office.call('hr', { url: `/api/employees/${office.people.near}/profile` })
  expect(profile.json().employments).toHaveLength(1)
})

test('a refusal names the field, what to do, and a code for which pages have words', async () => {
  expect(await transfer('2025-12-31')).toMatchObject({
    status: 400,
    errors: [{ field: 'from', code: 'not-employed', message: expect.stringContaining('Choose a day') }],
  })
})

test('a file of 200 MB is refused before it is read', async () => {
  const answer = await office.app.inject({
    method: 'POST',
    url: '/api/people/imports',
    headers: { ...office.headers.hr, 'content-type': 'text/csv', 'content-length': '200000000' },
    payload: '사번,이름',
  })
  expect(answer.statusCode).toBe(413)
  expect(answer.json()).toMatchObject({ code: 'too-large' })
})
