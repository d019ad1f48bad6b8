import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export type RunKind = 'worker' | 'verify' | 'holidays'

/** Keeps when this ran last, and what came of it. */
export async function saveRun(
  tx: Db,
  what: RunKind,
  at: Temporal.Instant,
  details: Readonly<Record<string, number>>,
): Promise<void> {
  assertTransaction(tx)
  const values = { at: at.toString(), details: JSON.stringify(details) }
  await tx
    .insertInto('last_runs')
    .values({ what, ...values })
    .onConflict((conflict) => conflict.column('what').doUpdateSet(values))
    .execute()
}
