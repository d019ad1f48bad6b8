import { hash } from 'node:crypto'
import { dateText } from '@rollcall/core'
import type { Actor, Context, PersonActor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  bindAttachments,
  deleteAttachment,
  deleteUnsentAttachments,
  insertAttachment,
  listAttachments,
} from '../../db/requests/attachments.ts'
import { listRequesters, loadRequests, type RequestRow } from '../../db/requests/requests.ts'
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMay, assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { checkFile } from './check-file.ts'
import { findVisibleAttachment } from './read-attachment.ts'

export interface AttachFileInput {
  name: string
  bytes: Uint8Array
  /** Null for a request that is still to be asked: `askRequest` names it then. */
  requestId: number | null
}

export interface Attachment {
  id: number
  name: string
  type: string
  bytes: number
}

const mostOfRequest = 5
/** Of requests that were begun and not sent. */
const mostUnsent = 20
const keptUnsent = { hours: 24 }

/**
 * Takes a document for a request, open or approved, or for one that is to be asked. The same file sent twice
 * is one.
 * @throws InvalidInputError for a file that is not taken, and for too many
 */
export async function attachFile(ctx: Context, actor: Actor, input: AttachFileInput): Promise<Attachment> {
  assertMay(actor, 'ask-requests')
  const { userId } = personOf(actor)
  const { requestId, bytes } = input
  const { name, type } = await checkFile(input.name, bytes)
  const digest = hash('sha256', bytes, 'buffer')
  return await inTransaction(ctx.db, async (tx) => {
    const request = requestId === null ? null : await findAskable(tx, actor, requestId)
    if (request !== null && !['pending', 'approved'].includes(request.status)) throw closed()
    await deleteUnsentAttachments(tx, ctx.clock.now().subtract(keptUnsent))
    const file = { name, type, bytes: bytes.length }
    const there = await listAttachments(tx, requestId, userId)
    const same = sameOf(there, name, digest)
    if (same) return { id: same.id, ...file }
    refuseTooMany(there.length + 1, requestId === null ? mostUnsent : mostOfRequest)
    const id = await insertAttachment(tx, {
      ...file,
      requestId,
      userId,
      sentAt: ctx.clock.now(),
      hash: digest,
      content: bytes,
    })
    if (id === null) {
      const sent = sameOf(await listAttachments(tx, requestId, userId), name, digest)
      if (!sent) throw changedMeanwhile()
      return { id: sent.id, ...file }
    }
    await recordAudit(tx, ctx, actor, {
      action: 'attach-file',
      subject: requestId === null ? `attachment:${id}` : `request:${requestId}`,
      employeeId: request?.employeeId ?? null,
      after: file,
    })
    return { id, ...file }
  })
}

/**
 * Takes a document away again, before its request is decided. Sent twice, the second finds none.
 * @throws ConflictError once it is decided: what was decided by stays
 */
export async function removeAttachment(ctx: Context, actor: Actor, id: number): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const { requestId, name, type, bytes } = await findVisibleAttachment(ctx, tx, actor, id)
    const request = requestId === null ? null : await findAskable(tx, actor, requestId)
    if (request !== null && (request.status !== 'pending' || request.approvedSteps > 0)) throw closed()
    // It was sent with a request, or taken away, a moment ago.
    if (!(await deleteAttachment(tx, id, requestId))) throw changedMeanwhile()
    await recordAudit(tx, ctx, actor, {
      action: 'remove-attachment',
      subject: requestId === null ? `attachment:${id}` : `request:${requestId}`,
      employeeId: request?.employeeId ?? null,
      before: { name, type, bytes },
    })
  })
}

/**
 * In the transaction that asks: what was sent for this request becomes part of it.
 * @throws InvalidInputError for too many, and for one that is not there or somebody else's
 */
export async function attachToRequest(
  tx: Db,
  actor: Actor,
  requestId: number,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  refuseTooMany(ids.length, mostOfRequest)
  const bound = await bindAttachments(tx, ids, { requestId, userId: personOf(actor).userId })
  if (bound === new Set(ids).size) return
  throw new InvalidInputError([
    { field: 'attachmentIds', code: 'file-gone', message: 'names a file that is not there. Add it again.' },
  ])
}

/** A request of somebody for whom the actor may ask, the person locked. */
async function findAskable(tx: Db, actor: Actor, requestId: number): Promise<RequestRow> {
  await lockPeople(tx, await listRequesters(tx, [requestId]))
  const [request] = await loadRequests(tx, [requestId])
  if (!request) throw new NotFoundError(`A request with the number ${requestId}`)
  const { employeeId, days } = request
  const [from, to] = [dateText(Math.min(...days)), dateText(Math.max(...days))]
  await assertMayForEmployees(tx, actor, 'ask-requests', [{ employeeId, from, to }])
  return request
}

const sameOf = (there: readonly { id: number; name: string; hash: Buffer }[], name: string, digest: Buffer) =>
  there.find((each) => each.name === name && each.hash.equals(digest))

function personOf(actor: Actor): PersonActor {
  if (actor.kind === 'person') return actor
  throw new ForbiddenError('Documents are sent by people.')
}

function refuseTooMany(files: number, most: number): void {
  if (files <= most) return
  throw new InvalidInputError([
    {
      field: 'file',
      code: 'file-too-many',
      message: `is one more than the ${most} that are kept. Take another one out, or put pages into one PDF.`,
    },
  ])
}

const closed = () =>
  new ConflictError(
    'This request is decided already: its documents stay as they are.',
    'request-already-decided',
  )

const changedMeanwhile = () =>
  new ConflictError('The documents changed a moment ago. Load the page again.', 'changed-meanwhile')
