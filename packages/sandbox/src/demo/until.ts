import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '@rollcall/server/context'
import { readHealth } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import type { Child } from './processes.ts'

const pollMs = 100

/**
 * The page at `url` answers.
 * @throws if the process that serves it ends
 */
export async function untilReady(url: string, child: Child): Promise<void> {
  let ended = false
  child.ended.then(() => {
    ended = true
  })
  while (
    !(await fetch(url)
      .then((response) => response.ok)
      .catch(() => false))
  ) {
    if (ended) throw new Error('The server ended; see serve.log in the data directory.')
    await sleep(pollMs)
  }
}

/** Every source was read to its end since `began`. */
export async function untilRead(ctx: Context, began: Temporal.Instant, count: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{
      read: number
    }>`select count(*)::int as read from checkpoints where read_through >= ${began.subtract({ seconds: 2 }).toString()}`.execute(
      ctx.db,
    )
    if (rows[0]!.read >= count) return
    await sleep(pollMs)
  }
}

/** No day waits to be derived. */
export async function untilDerived(ctx: Context): Promise<void> {
  while ((await readHealth(ctx)).pendingDays > 0) await sleep(pollMs)
}
