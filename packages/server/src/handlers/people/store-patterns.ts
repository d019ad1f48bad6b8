import type { Db } from '../../db/kit/connect.ts'
import { insertNamedShifts, loadNamedShiftIds, upsertNamedPatterns } from '../../db/plans/named-patterns.ts'
import { isDayOff, type PatternInput, type ShiftInput } from './company-input.ts'
import { readShifts } from './pattern-faults.ts'

/** Stores shifts and cycles that have no fault (`patternFaults`); says how many were written. */
export async function storePatterns(
  tx: Db,
  shifts: readonly ShiftInput[],
  patterns: readonly PatternInput[],
): Promise<{ shifts: number; patterns: number }> {
  const named = [...readShifts(shifts).plans].map(([name, plan]) => ({ name, plan }))
  const added = await insertNamedShifts(tx, named)
  const ids = await loadNamedShiftIds(tx, named)
  const versions = patterns.map(({ name, from, anchor, cycle, worksOnHolidays = false }) => ({
    name,
    from,
    anchor: anchor ?? mondayOf(from),
    cycle: cycle.map((word) => (isDayOff(word) ? { off: word } : { shiftId: ids.get(word)! })),
    worksOnHolidays,
  }))
  return { shifts: added, patterns: await upsertNamedPatterns(tx, versions) }
}

function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 }).toString()
}
