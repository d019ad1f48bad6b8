import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/** The first dates that are kept (days since 1970-01-01); null where nothing was purged yet. */
export interface Kept {
  daysFrom: number | null
  factsFrom: number | null
}

const epoch = sql`date '1970-01-01'`

/**
 * Reads from which dates on is kept, and holds them until the end of the transaction, so that no day is
 * written that has just been purged.
 */
export async function holdKept(tx: Db): Promise<Kept> {
  assertTransaction(tx)
  const { rows } = await sql<Kept>`
    select days_from - ${epoch} as "daysFrom", facts_from - ${epoch} as "factsFrom" from retention for share
  `.execute(tx)
  return rows[0]!
}

/** The same for whoever only reads. */
export async function findKept(db: Db): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select days_from - ${epoch} as "daysFrom", facts_from - ${epoch} as "factsFrom" from retention
  `.execute(db)
  return rows[0]!
}
