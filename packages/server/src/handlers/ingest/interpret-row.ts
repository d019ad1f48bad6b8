import { type Direction, naiveToInstant, parseNaive } from '@rollcall/core'
import type { QuarantineReason, RawRow } from '../../db/ingest/quarantine.ts'
import type { SourceSettings } from '../../db/sources/sources.ts'
import { offsetsFor } from '../people/zones.ts'
import { meaningOf } from '../sources/meaning-of.ts'

/** No terminal of this trade was in service before, and clocks that fell back say 1970 or 2000. */
export const firstPlausibleDate = '2005-01-01'
const dayMs = 86_400_000

export const longestBadge = 64

/** In UTF-16 units; longer ones are no badge, time, code or terminal of any system. */
const longest: Record<keyof RawRow, number> = {
  badge: longestBadge,
  time: 64,
  direction: 16,
  terminal: 64,
}

/** `dueAt` (milliseconds since 1970) says when it is worth judging again; null if no time mends it. */
export type Reading =
  | { at: number; direction: Direction }
  | { reason: QuarantineReason; dueAt: number | null }

const never = (reason: QuarantineReason): Reading => ({ reason, dueAt: null })

/**
 * Reads one raw row: its naive time in the source's zone, its direction code by the source's map, both as
 * they were set when the row was written. A time that is no time, lies before 2005 or further ahead of `now`
 * (milliseconds since 1970) than `mostAheadMs` is a reason for quarantine, and so is a cell that is too long.
 * A local time that a clock change repeats is the earlier one, one that it skips is moved forward (rules.md
 * §3).
 */
export function interpretRow(
  row: RawRow,
  settings: readonly SourceSettings[],
  now: number,
  mostAheadMs = dayMs,
): Reading {
  const naive = parseNaive(row.time)
  if (naive === null) return never('not-a-time')
  if (Object.entries(longest).some(([cell, most]) => row[cell as keyof RawRow].length > most))
    return never('too-long')
  if (naive.date < firstPlausibleDate) return never('too-old')
  const setting = settings.find(({ validFrom }) => validFrom <= row.time) ?? settings.at(-1)
  if (setting === undefined) throw new Error('The source has no settings.')
  // Far ahead nobody knows the zone's offset yet: the day before is early enough to look again.
  if (naive.day * dayMs > now + 3 * dayMs) return { reason: 'in-the-future', dueAt: (naive.day - 1) * dayMs }
  const at =
    naiveToInstant(offsetsFor(setting.zone, naive.day, naive.day), naive) +
    setting.clockCorrectionSeconds * 1000
  if (at > now + mostAheadMs) return { reason: 'in-the-future', dueAt: at }
  return { at, direction: meaningOf(setting.directions, row.direction) }
}
