import { describe, expect, test } from 'vitest'
import type { Actor } from '../../context.ts'
import { friday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  addDelegation,
  askRequest,
  attachFile,
  decideRequests,
  readAttachment,
  readRequests,
  removeAttachment,
} from '../index.ts'

const real = { dryRun: false }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const pdf = (more = '') => bytesOf(`%PDF-1.7\n${more}\n%%EOF\n`)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const file = (more: object = {}) => ({ name: '진단서.pdf', bytes: pdf(), requestId: null, ...more })
const sick = { kind: 'sick', reason: 'a cold' }

async function openWithRequest() {
  const office = await openRequestOffice()
  const { ctx, employee, ask } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday, sick), real)
  return Object.assign(office, {
    requestId,
    files: async (who: Actor = employee) =>
      (await readRequests(ctx, who, { box: 'all', limit: 50 })).requests[0]!.attachments,
  })
}

test('a document is sent before its request, becomes part of it, and is read back to the byte', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, hr, ask, db } = office
  const { id } = await attachFile(ctx, employee, file())
  await expect(readAttachment(ctx, hr, id)).rejects.toThrow(/does not exist/)
  await askRequest(ctx, employee, ask(friday, { ...sick, attachmentIds: [id] }), real)
  const [request] = (await readRequests(ctx, hr, { box: 'all', limit: 50 })).requests
  expect(request!.attachments).toEqual([
    { id, name: '진단서.pdf', type: 'application/pdf', bytes: pdf().length },
  ])
  expect((await readAttachment(ctx, hr, id)).content).toEqual(Buffer.from(pdf()))
  const lines = await db
    .selectFrom('audit_events')
    .select(['action', 'actor'])
    .where('action', 'in', ['attach-file', 'read-attachment'])
    .execute()
  expect(lines).toEqual([
    { action: 'attach-file', actor: 'person:employee@office.test' },
    { action: 'read-attachment', actor: 'person:hr@office.test' },
  ])
})

test('a look at what a request would do leaves its documents free', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, ask } = office
  const { id } = await attachFile(ctx, employee, file())
  const input = ask(friday, { ...sick, attachmentIds: [id] })
  await askRequest(ctx, employee, input, { dryRun: true })
  await askRequest(ctx, employee, input, real)
})

test('a kind that needs a document is not asked for without one', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, ask } = office
  await db.updateTable('request_kinds').set({ evidence: 'needed' }).where('code', '=', 'sick').execute()
  await expect(askRequest(ctx, employee, ask(friday, sick), real)).rejects.toThrow(/evidence: is missing/)
  const { id } = await attachFile(ctx, employee, file())
  const { requestId } = await askRequest(ctx, employee, ask(friday, { ...sick, attachmentIds: [id] }), real)
  expect(requestId).toBeGreaterThan(0)
})

describe('what is not taken says why, and nothing is kept', () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each([
    ['an empty file', { bytes: new Uint8Array() }, /is an empty file/],
    ['11 MB', { bytes: pdf('x'.repeat(11 * 1024 * 1024)) }, /is larger than 10 MB/],
    ['a picture called PDF', { bytes: png }, /is called \.pdf and is a PNG picture/],
    ['a drawing with a script', { name: 'a.svg', bytes: bytesOf(script) }, /neither a PDF nor a picture/],
    ['a drawing called a picture', { name: 'a.png', bytes: bytesOf(script) }, /neither a PDF nor a picture/],
    [
      'a page with a script',
      { bytes: bytesOf('<!doctype html><script>alert(1)</script>') },
      /neither a PDF nor a picture/,
    ],
    ['a program', { bytes: bytesOf('MZ\u0090\u0000 program') }, /neither a PDF nor a picture/],
    ['a file without a name', { name: '\u0000/ ' }, /has no name/],
  ])('%s', async (_, more, words) => {
    await using office = await openRequestOffice()
    await expect(attachFile(office.ctx, office.employee, file(more))).rejects.toThrow(words)
    expect(await office.db.selectFrom('attachments').select('id').execute()).toEqual([])
  })

  test('a sixth', async () => {
    await using office = await openWithRequest()
    const { ctx, employee, requestId, files } = office
    for (let nth = 1; nth <= 5; nth++) {
      await attachFile(ctx, employee, file({ bytes: pdf(`${nth}`), requestId }))
    }
    await expect(attachFile(ctx, employee, file({ bytes: pdf('6'), requestId }))).rejects.toThrow(
      /one more than the 5/,
    )
    expect(await files()).toHaveLength(5)
  })
})

test('the same file sent twice is one; a name without an ending gets that of what it is', async () => {
  await using office = await openWithRequest()
  const { ctx, employee, requestId, files } = office
  for (const belongsTo of [requestId, null]) {
    const sent = file({ name: 'a photo', bytes: png, requestId: belongsTo })
    const [one, two] = await Promise.all([attachFile(ctx, employee, sent), attachFile(ctx, employee, sent)])
    expect(two).toEqual(one)
  }
  expect(await files()).toMatchObject([{ name: 'a photo.png', type: 'image/png' }])
})

test('a document is taken away while its request is open, and stays once it is decided', async () => {
  await using office = await openWithRequest()
  const { ctx, employee, manager, mate, requestId, files } = office
  const { id } = await attachFile(ctx, employee, file({ requestId }))
  await expect(removeAttachment(ctx, mate, id)).rejects.toThrow(/not in your reach/)
  await removeAttachment(ctx, employee, id)
  await expect(removeAttachment(ctx, employee, id)).rejects.toThrow(/does not exist/)
  const { id: second } = await attachFile(ctx, employee, file({ requestId }))
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  await expect(removeAttachment(ctx, employee, second)).rejects.toThrow(/decided already/)
  // What was promised when it was asked may follow.
  await attachFile(ctx, employee, file({ bytes: pdf('later'), requestId }))
  expect(await files()).toHaveLength(2)
})

test('it is seen by whose it is, who decides, and who reads such requests; nobody else', async () => {
  await using office = await openWithRequest()
  const { ctx, employee, manager, hr, mate, requestId } = office
  const { id } = await attachFile(ctx, employee, file({ requestId }))
  for (const who of [employee, manager, hr])
    expect((await readAttachment(ctx, who, id)).name).toBe('진단서.pdf')
  await expect(readAttachment(ctx, mate, id)).rejects.toThrow(/not in your reach/)
  await expect(attachFile(ctx, mate, file({ requestId }))).rejects.toThrow(/not in your reach/)
})

test('who decides in somebody’s place sees what is open, and of what is decided what she decided', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, mate, manager, ask } = office
  const send = async (date: string) => {
    const { id } = await attachFile(ctx, employee, file({ bytes: pdf(date) }))
    const { requestId } = await askRequest(ctx, employee, ask(date, { ...sick, attachmentIds: [id] }), real)
    return { id, requestId }
  }
  const [one, two] = [await send('2026-11-12'), await send(friday)]
  const approve = (requestId: number) =>
    ({ requestIds: [requestId], decision: 'approve', comment: '' }) as const
  const week = { first: today, last: friday, reason: '' }
  await addDelegation(ctx, manager, { ...week, fromUserId: null, toUserId: mate.userId })
  await readAttachment(ctx, mate, one.id)
  await decideRequests(ctx, manager, approve(one.requestId), real)
  await decideRequests(ctx, mate, approve(two.requestId), real)
  await expect(readAttachment(ctx, mate, one.id)).rejects.toThrow(/not in your reach/)
  await readAttachment(ctx, mate, two.id)
  await readAttachment(ctx, manager, two.id)
})

test('taken away twice at once it is gone once, and one line says so', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee } = office
  const { id } = await attachFile(ctx, employee, file())
  const both = await Promise.allSettled([
    removeAttachment(ctx, employee, id),
    removeAttachment(ctx, employee, id),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const lines = db.selectFrom('audit_events').select('id').where('action', '=', 'remove-attachment')
  expect(await lines.execute()).toHaveLength(1)
})

test('what was sent with a request meanwhile is not taken away as if it belonged to none', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, ask } = office
  const { id } = await attachFile(ctx, employee, file())
  let sent = false
  const slow = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (sent || !result.rows.some((row) => 'requestId' in row)) return result
      sent = true
      await askRequest(ctx, employee, ask(friday, { ...sick, attachmentIds: [id] }), real)
      return result
    },
  })
  await expect(removeAttachment({ ...ctx, db: slow }, employee, id)).rejects.toThrow(/changed a moment ago/)
  expect((await readAttachment(ctx, employee, id)).name).toBe('진단서.pdf')
})

test('nobody sends with a request what somebody else has brought, nor a file that is gone', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee, mate, ask } = office
  const { id } = await attachFile(ctx, mate, file())
  for (const attachmentIds of [[id], [id + 1]])
    await expect(askRequest(ctx, employee, ask(friday, { ...sick, attachmentIds }), real)).rejects.toThrow(
      /names a file that is not there/,
    )
  expect(await db.selectFrom('requests').select('id').execute()).toEqual([])
})

test('what no request ever named goes after a day', async () => {
  await using office = await openRequestOffice()
  const { ctx, db, employee } = office
  await attachFile(ctx, employee, file())
  const later = { ...ctx, clock: { now: () => ctx.clock.now().add({ hours: 25 }) } }
  await attachFile(later, employee, file({ bytes: png, name: 'a.png' }))
  expect(await db.selectFrom('attachments').select('name').execute()).toEqual([{ name: 'a.png' }])
  expect(await db.selectFrom('attachment_contents').select('attachment_id').execute()).toHaveLength(1)
})
