import type { TokenScope } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface TokenRow {
  id: number
  label: string
  /** The source it pushes for; null for a token of the API, which may what its scopes say. */
  sourceId: number | null
  scopes: TokenScope[]
  expiresAt: Temporal.Instant
  lastUsedAt: Temporal.Instant | null
}

const columns = [
  'id',
  'label',
  'source_id as sourceId',
  'scopes',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
] as const

/** The token of this hash, unless it was revoked or has expired. */
export async function findToken(db: Db, hash: Buffer, now: Temporal.Instant): Promise<TokenRow | undefined> {
  return await db
    .selectFrom('tokens')
    .select(columns)
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
    .executeTakeFirst()
}

/**
 * A token by its number, unless it was revoked or has expired; nobody else changes it until the end of the
 * transaction.
 */
export async function lockToken(tx: Db, id: number, now: Temporal.Instant): Promise<TokenRow | undefined> {
  assertTransaction(tx)
  return await tx
    .selectFrom('tokens')
    .select(columns)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
    .forUpdate()
    .executeTakeFirst()
}

export interface NewToken {
  hash: Buffer
  label: string
  sourceId: number | null
  scopes: readonly TokenScope[]
  createdAt: Temporal.Instant
  createdBy: string
  expiresAt: Temporal.Instant
}

export async function insertToken(tx: Db, token: NewToken): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx
    .insertInto('tokens')
    .values({
      hash: token.hash,
      label: token.label,
      source_id: token.sourceId,
      scopes: [...token.scopes],
      created_at: token.createdAt.toString(),
      created_by: token.createdBy,
      expires_at: token.expiresAt.toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function touchToken(tx: Db, id: number, at: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await tx.updateTable('tokens').set({ last_used_at: at.toString() }).where('id', '=', id).execute()
}

export async function revokeToken(tx: Db, id: number, at: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await tx.updateTable('tokens').set({ revoked_at: at.toString() }).where('id', '=', id).execute()
}

/** Lets a token end earlier than it would have. */
export async function shortenToken(tx: Db, id: number, expiresAt: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`
    update tokens set expires_at = least(expires_at, ${expiresAt.toString()}::timestamptz) where id = ${id}
  `.execute(tx)
}

export interface ShownToken extends TokenRow {
  source: string | null
  sourceEn: string | null
  createdAt: Temporal.Instant
  createdBy: string
}

/** Tokens that are valid now, by source and label. */
export async function listTokenRows(db: Db, now: Temporal.Instant): Promise<ShownToken[]> {
  const { rows } = await sql<ShownToken>`
    select tokens.id, label, source_id as "sourceId", sources.name as source, sources.name_en as "sourceEn", scopes, created_at as "createdAt", created_by as "createdBy",
      expires_at as "expiresAt", last_used_at as "lastUsedAt"
    from tokens left join sources on sources.id = source_id
    where revoked_at is null and expires_at > ${now.toString()}
    order by sources.name collate "ko-x-icu" nulls last, label collate "ko-x-icu", tokens.id
  `.execute(db)
  return rows
}
