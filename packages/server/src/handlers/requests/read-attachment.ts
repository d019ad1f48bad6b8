import { dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { type AttachmentRow, findAttachment, findContent } from '../../db/requests/attachments.ts'
import { hasDecided } from '../../db/requests/deciders.ts'
import { listRequestsByIds, type RequestRow } from '../../db/requests/requests.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { loadDeciding, standingOf } from './deciding.ts'

/**
 * A document with its content, for who may see its request: whose it is, who reads requests of the person,
 * and whoever decides it. Reading that of others is taken down.
 */
export async function readAttachment(
  ctx: Context,
  actor: Actor,
  id: number,
): Promise<{ name: string; content: Buffer }> {
  const { name, requestId } = await findVisibleAttachment(ctx, ctx.db, actor, id)
  const content = await findContent(ctx.db, id)
  if (content === null) throw notThere(id)
  if (requestId !== null) {
    const [request] = await listRequestsByIds(ctx.db, [requestId])
    await recordReading(ctx, actor, {
      action: 'read-attachment',
      subject: `request:${requestId}`,
      employeeId: request?.employeeId ?? null,
      details: { name },
    })
  }
  return { name, content }
}

/** @throws NotFoundError, ForbiddenError */
export async function findVisibleAttachment(
  ctx: Context,
  db: Db,
  actor: Actor,
  id: number,
): Promise<AttachmentRow> {
  const attachment = await findAttachment(db, id)
  if (attachment === null) throw notThere(id)
  if (attachment.requestId === null) {
    // What belongs to no request yet is nobody else's business.
    if (actor.kind === 'person' && attachment.userId === actor.userId) return attachment
    throw notThere(id)
  }
  const [request] = await listRequestsByIds(db, [attachment.requestId])
  await assertMaySee(ctx, db, actor, request!)
  return attachment
}

async function assertMaySee(ctx: Context, db: Db, actor: Actor, request: RequestRow): Promise<void> {
  if (actor.kind === 'person') {
    const mayDecide = await loadDeciding(ctx, db, [request])
    // Whoever would decide today sees what is open; what is decided, whoever decided it.
    if (request.status === 'pending' && standingOf(actor, mayDecide(request))) return
    if (await hasDecided(db, request.id, `person:${actor.name}`)) return
  }
  const { employeeId, days } = request
  const [from, to] = [dateText(Math.min(...days)), dateText(Math.max(...days))]
  await assertMayForEmployees(db, actor, 'read-requests', [{ employeeId, from, to }])
}

const notThere = (id: number) => new NotFoundError(`A document with the number ${id}`)
