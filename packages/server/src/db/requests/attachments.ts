import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** A document that belongs to a request, or to none yet. */
export interface AttachmentRow {
  id: number
  requestId: number | null
  /** Who sent it; null once the account is gone. */
  userId: string | null
  name: string
  type: string
  bytes: number
}

const columns = sql`id, request_id as "requestId", user_id as "userId", name, type, bytes`
const ofRequest = (requestId: number | null, userId: string) =>
  requestId === null ? sql`request_id is null and user_id = ${userId}` : sql`request_id = ${requestId}`

/** What belongs to a request, or for null what somebody has sent for none yet. */
export async function listAttachments(
  db: Db,
  requestId: number | null,
  userId: string,
): Promise<(AttachmentRow & { hash: Buffer })[]> {
  const { rows } = await sql<AttachmentRow & { hash: Buffer }>`
    select ${columns}, hash from attachments where ${ofRequest(requestId, userId)} order by id
  `.execute(db)
  return rows
}

/** Writes a document with its content. Returns its id; null if the same was sent a moment ago. */
export async function insertAttachment(
  tx: Db,
  attachment: Omit<AttachmentRow, 'id'> & { sentAt: Temporal.Instant; hash: Uint8Array; content: Uint8Array },
): Promise<number | null> {
  assertTransaction(tx)
  const { requestId, userId, sentAt, name, type, bytes, hash, content } = attachment
  const { rows } = await sql<{ id: number }>`
    with added as (
      insert into attachments (request_id, user_id, sent_at, name, type, bytes, hash)
      values (${requestId}, ${userId}, ${sentAt.toString()}, ${name}, ${type}, ${bytes}, ${hash})
      on conflict do nothing returning id
    ), filled as (
      insert into attachment_contents (attachment_id, content) select id, ${content} from added
    )
    select id from added
  `.execute(tx)
  return rows[0]?.id ?? null
}

export async function findAttachment(db: Db, id: number): Promise<AttachmentRow | null> {
  const { rows } = await sql<AttachmentRow>`select ${columns} from attachments where id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function findContent(db: Db, id: number): Promise<Buffer | null> {
  const { rows } = await sql<{ content: Buffer }>`
    select content from attachment_contents where attachment_id = ${id}
  `.execute(db)
  return rows[0]?.content ?? null
}

/** Gives a request what somebody has sent for it. Returns how many of these were theirs and free. */
export async function bindAttachments(
  tx: Db,
  ids: readonly number[],
  { requestId, userId }: { requestId: number; userId: string },
): Promise<number> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    update attachments set request_id = ${requestId}
    where id = any(${ids as number[]}::int[]) and request_id is null and user_id = ${userId}
  `.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Takes a document away, with its content. Returns whether it was there, and of that request still. */
export async function deleteAttachment(tx: Db, id: number, requestId: number | null): Promise<boolean> {
  assertTransaction(tx)
  const { rows } = await sql`
    delete from attachments where id = ${id} and request_id is not distinct from ${requestId}::int returning id
  `.execute(tx)
  return rows.length > 0
}

/** Takes away what was sent before an instant and never became part of a request. */
export async function deleteUnsentAttachments(tx: Db, before: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`delete from attachments where request_id is null and sent_at < ${before.toString()}`.execute(tx)
}
