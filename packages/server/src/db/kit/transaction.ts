import type { Db } from './connect.ts'

const retryable = new Set(['40001', '40P01'])
const mostTries = 3

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/**
 * Runs `work` in one READ COMMITTED transaction and commits. A deadlock or serialization error starts it
 * again, up to three times in all, so `work` must have no effect outside of the database. Inside of another
 * transaction it is a part of that one, which alone commits or starts again.
 */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return await work(db)
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().setIsolationLevel('read committed').execute(work)
    } catch (error) {
      if (tries >= mostTries || !retryable.has(String(codeOf(error)))) throw error
    }
  }
}

/** Runs `read` on one unchanging view of the database; it can write nothing. */
export async function inSnapshot<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}

/** Writers call this first: half a change must never be committed. */
export function assertTransaction(db: Db): void {
  if (!db.isTransaction) throw new Error('This function writes and must run inside a transaction.')
}
