import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccessOffice, openAccessOffice } from './testing/access-office.ts'

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
})
afterAll(() => office[Symbol.asyncDispose]())

const send = (file: string, payload: Buffer) =>
  office.call('employee', {
    method: 'POST',
    url: `/api/attachments?file=${encodeURIComponent(file)}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload,
  })

test('a document leaves as a download under its own name, and no browser shows or guesses at it', async () => {
  const name = '진단서 "1" (사본).pdf'
  const pdf = Buffer.from('%PDF-1.7\n%%EOF\n')
  const { id } = (await send(name, pdf)).json<{ id: number }>()
  const { headers, rawPayload } = await office.call('employee', { url: `/api/attachments/${id}` })
  expect(rawPayload).toEqual(pdf)
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const [kind, encoded] = String(headers['content-disposition']).split("; filename*=UTF-8''")
  expect(kind).toBe('attachment; filename="document"')
  expect(decodeURIComponent(encoded!)).toBe(name)
  expect(encoded).toMatch(/^[\w%.~-]+$/)
})

test('a little too much is refused in words of its own, and what is far too much at the door', async () => {
  const pdf = (megabytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(megabytes << 20)])
  expect((await send('a.pdf', pdf(11))).json()).toMatchObject({
    status: 400,
    errors: [{ field: 'file', code: 'file-too-large' }],
  })
  expect((await send('a.pdf', pdf(13))).json()).toMatchObject({ status: 413, code: 'too-large' })
})

test('what is no file is refused as an empty one', async () => {
  const answer = await office.call('employee', {
    method: 'POST',
    url: '/api/attachments?file=a.pdf',
    payload: {},
  })
  expect(answer.json()).toMatchObject({ status: 400, errors: [{ code: 'file-empty' }] })
})
