import { insertPunches, keepFirstTerminal } from '../../db/ingest/punches.ts'
import { listQuarantined, releaseQuarantinedRows } from '../../db/ingest/quarantine.ts'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { addToUnknownBadges } from '../../db/sources/unknown-badges.ts'
import { markPunchDates } from '../days/marks.ts'
import type { ReadPunch } from './read-rows.ts'

export interface StoredPunches {
  /** Those that were not stored before. */
  added: ReadPunch[]
  /** Those of them that the source had sent before, when they could not be true yet. */
  released: ReadonlySet<ReadPunch>
}

/** Stores the punches that are new, takes them out of quarantine if they were there, and marks their days. */
export async function storePunches(
  tx: Db,
  sourceId: number,
  punches: readonly ReadPunch[],
  now: Temporal.Instant,
): Promise<StoredPunches> {
  const places = await insertPunches(tx, sourceId, punches, now)
  if (places.length < punches.length) await keepFirstTerminal(tx, sourceId, punches)
  const added = places.map((place) => punches[place]!)
  if (added.length === 0) return { added, released: new Set() }
  const quarantined = await listQuarantined(
    tx,
    sourceId,
    added.map(({ digest }) => digest),
  )
  const released = added.filter(({ digest }) => quarantined.has(digest.toString('hex')))
  await releaseQuarantinedRows(
    tx,
    sourceId,
    released.map(({ digest }) => digest),
    now,
  )
  await addToUnknownBadges(tx, sourceId, added)
  // Whose they are turns out when their days are derived; until then whoever sees everybody hears of them.
  await notifyChanged(tx, { dates: [...new Set(added.map(({ time }) => time.slice(0, 10)))].sort() })
  await markPunchDates(tx, sourceId, added, 'punch')
  return { added, released: new Set(released) }
}
