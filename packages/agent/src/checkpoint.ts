import { z } from 'zod'
import { addDays, parseNaive } from './naive-time.ts'

/** Where reading goes on; all that is ever remembered, and it is remembered by the server. */
const checkpoint = z.object({ newest: z.string() })

/** How far the newest row may lie ahead of the source's clock, which may have gone back since. */
const mostDaysAhead = 1

export interface KnownCheckpoint {
  /** The time of the newest row that was read; null if nobody knows. */
  newest: string | null
  /** Why the stored checkpoint is not believed; null if it is, or there is none. */
  distrust: string | null
}

/**
 * Reads what the server keeps. It may come from another version, another agent or a hand, so nothing of it is
 * taken for granted.
 */
export function readCheckpoint(stored: string | null, localNow: string): KnownCheckpoint {
  if (stored === null) return { newest: null, distrust: null }
  const newest = newestOf(stored)
  if (newest === null || parseNaive(newest) === null)
    return { newest: null, distrust: `it is “${stored.slice(0, 80)}”, which says no time` }
  if (newest > addDays(localNow, mostDaysAhead))
    return { newest: null, distrust: `it lies at ${newest}, and the source's clock says ${localNow}` }
  return { newest, distrust: null }
}

export const writeCheckpoint = (newest: string): string =>
  JSON.stringify({ newest } satisfies z.infer<typeof checkpoint>)

function newestOf(stored: string): string | null {
  try {
    return checkpoint.safeParse(JSON.parse(stored)).data?.newest ?? null
  } catch {
    return null
  }
}
