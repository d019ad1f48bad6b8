import { type Direction, naiveToInstant, parseNaive } from '@rollcall/core'
import type { QuarantineReason } from '../../db/ingest/quarantine.ts'
import type { SourceSettings } from '../../db/sources/sources.ts'
import { offsetsFor } from '../people/zones.ts'

/** No terminal of this trade was in service before, and clocks that fell back say 1970 or 2000. */
const firstPlausibleDate = '2005-01-01'
const dayMs = 86_400_000

export interface SourceRow {
  badge: string
  time: string
  direction: string
  terminal: string
}

export type Reading = { at: number; direction: Direction } | { reason: QuarantineReason }

/**
 * Reads one raw row: its naive time in the source's zone, its direction code by the source's map, both as
 * they were set when the row was written. A time that is no time, lies before 2005 or more than a day ahead
 * of `now` (milliseconds since 1970) is a reason for quarantine. A local time that a clock change repeats is
 * the earlier one, one that it skips is moved forward (rules.md §3).
 */
export function interpretRow(row: SourceRow, settings: readonly SourceSettings[], now: number): Reading {
  const naive = parseNaive(row.time)
  if (naive === null) return { reason: 'not-a-time' }
  if (naive.date < firstPlausibleDate) return { reason: 'too-old' }
  const setting = settings.find(({ validFrom }) => validFrom <= row.time) ?? settings.at(-1)
  if (setting === undefined) throw new Error('The source has no settings.')
  if (naive.day * dayMs > now + 3 * dayMs) return { reason: 'in-the-future' }
  const at =
    naiveToInstant(offsetsFor(setting.zone, naive.day, naive.day), naive) +
    setting.clockCorrectionSeconds * 1000
  if (at > now + dayMs) return { reason: 'in-the-future' }
  return { at, direction: (setting.directions[row.direction] ?? 'unknown') as Direction }
}
