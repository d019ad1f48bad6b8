import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'
import type { DirectionsSaidBy } from './sources.ts'

/** Says what the codes of a source mean, in all of its settings. */
export async function updateDirections(
  tx: Db,
  sourceId: number,
  directions: Readonly<Record<string, string>>,
  saidBy: DirectionsSaidBy,
): Promise<void> {
  assertTransaction(tx)
  await tx
    .updateTable('source_settings')
    .set({ directions: JSON.stringify(directions), directions_said_by: saidBy })
    .where('source_id', '=', sourceId)
    .execute()
}

/** The codes that stored punches of a source have. */
export async function listDirectionCodes(db: Db, sourceId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('punches')
    .select('raw_direction')
    .distinct()
    .where('source_id', '=', sourceId)
    .execute()
  return rows.map((row) => row.raw_direction)
}

/**
 * Writes what the codes mean into the stored punches, and returns those that changed (`at` in milliseconds
 * since 1970).
 */
export async function updatePunchDirections(
  tx: Db,
  sourceId: number,
  meanings: readonly { code: string; meaning: string }[],
): Promise<{ badge: string; at: number }[]> {
  assertTransaction(tx)
  const { rows } = await sql<{ badge: string; at: number }>`
    update punches set direction = said.meaning
    from unnest(${meanings.map(({ code }) => code)}::text[], ${meanings.map(({ meaning }) => meaning)}::text[]) as said (code, meaning)
    where punches.source_id = ${sourceId} and punches.raw_direction = said.code and punches.direction <> said.meaning
    returning badge, (extract(epoch from at) * 1000)::float8 as at
  `.execute(tx)
  return rows
}
