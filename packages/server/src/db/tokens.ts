import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

export interface TokenRow {
  id: number
  label: string
  sourceId: number | null
  lastUsedAt: Temporal.Instant | null
}

/** The token of this hash, unless it was revoked or has expired. */
export async function findToken(db: Db, hash: Buffer, now: Temporal.Instant): Promise<TokenRow | undefined> {
  return await db
    .selectFrom('tokens')
    .select(['id', 'label', 'source_id as sourceId', 'last_used_at as lastUsedAt'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .where((where) =>
      where.or([
        where('expires_at', 'is', null),
        where('expires_at', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`),
      ]),
    )
    .executeTakeFirst()
}

export async function insertToken(
  tx: Db,
  token: { hash: Buffer; label: string; sourceId: number; createdAt: Temporal.Instant },
): Promise<void> {
  assertTransaction(tx)
  await tx
    .insertInto('tokens')
    .values({
      hash: token.hash,
      label: token.label,
      source_id: token.sourceId,
      created_at: token.createdAt.toString(),
    })
    .execute()
}

export async function touchToken(tx: Db, id: number, at: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await tx.updateTable('tokens').set({ last_used_at: at.toString() }).where('id', '=', id).execute()
}
