import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** By what people know each other, and where a letter reaches them. */
export interface PersonCard {
  number: string
  name: string
  email: string | null
}

/** Who has the id, the number, or the e-mail, however it is written. */
export async function findCard(
  db: Db,
  by: { id: number } | { number: string } | { email: string },
): Promise<(PersonCard & { id: number }) | null> {
  const row = await db
    .selectFrom('employees')
    .select(['number', 'name', 'email', 'id'])
    .$if('id' in by, (query) => query.where('id', '=', (by as { id: number }).id))
    .$if('number' in by, (query) => query.where('number', '=', (by as { number: string }).number))
    .$if('email' in by, (query) =>
      query.where(sql<boolean>`lower(email) = lower(${(by as { email: string }).email})`),
    )
    .executeTakeFirst()
  return row ?? null
}

/** Returns the id. */
export async function insertEmployee(tx: Db, card: PersonCard): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx.insertInto('employees').values(card).returning('id').executeTakeFirstOrThrow()
  return id
}

export async function updateEmployee(tx: Db, id: number, card: PersonCard): Promise<void> {
  assertTransaction(tx)
  await tx.updateTable('employees').set(card).where('id', '=', id).execute()
}
