import {
  type DayNumber,
  dayNumber,
  nothingOffered,
  type PatternFault,
  patternFaults,
  type WorkPlan,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listPatternVersions, type PatternVersionRow } from '../../db/plans/patterns.ts'
import { listShiftVersions } from '../../db/plans/shifts.ts'

export interface DatedFault extends PatternFault {
  patternId: number
  day: DayNumber
}

/**
 * What is wrong with these patterns (null: all) from a date on, on each date on which they or one of their
 * shifts change. Called once the change is written.
 */
export async function faultsFrom(
  tx: Db,
  patternIds: readonly number[] | null,
  from: string,
): Promise<DatedFault[]> {
  const shifts = Map.groupBy(await listShiftVersions(tx), ({ shiftId }) => shiftId)
  const patterns = Map.groupBy(await listPatternVersions(tx), ({ patternId }) => patternId)
  const planOn = (shiftId: number, date: string): WorkPlan | null =>
    shifts.get(shiftId)?.findLast((version) => version.from <= date)?.plan ?? null
  return [...patterns]
    .filter(([id]) => patternIds === null || patternIds.includes(id))
    .flatMap(([patternId, versions]) =>
      turnsOf(versions, (id) => shifts.get(id)?.map((version) => version.from) ?? [], from).flatMap(
        (date) => {
          const { cycle, crews, starts, slide } = versions.findLast((version) => version.from <= date)!
          const draft = { cycle, crews, offered: { ...nothingOffered, starts, slide } }
          return patternFaults(draft, (id) => planOn(id, date)).map((fault) => ({
            ...fault,
            patternId,
            day: dayNumber(date),
          }))
        },
      ),
    )
}

/** The patterns of which a version that holds from a date on has this shift. */
export async function patternsWith(tx: Db, shiftId: number, from: string): Promise<number[]> {
  const patterns = Map.groupBy(await listPatternVersions(tx), ({ patternId }) => patternId)
  return [...patterns].flatMap(([id, versions]) =>
    holdingFrom(versions, from).some(has(shiftId)) ? [id] : [],
  )
}

const has = (shiftId: number) => (version: PatternVersionRow) =>
  version.cycle.some((day) => 'shiftId' in day && day.shiftId === shiftId)

/** The version that holds on a date, and those that follow. */
const holdingFrom = (versions: readonly PatternVersionRow[], from: string) =>
  versions.slice(
    Math.max(
      versions.findLastIndex((version) => version.from <= from),
      0,
    ),
  )

function turnsOf(
  versions: readonly PatternVersionRow[],
  turnsOfShift: (id: number) => string[],
  from: string,
): string[] {
  const shiftIds = new Set(
    holdingFrom(versions, from).flatMap(({ cycle }) =>
      cycle.flatMap((day) => ('off' in day ? [] : [day.shiftId])),
    ),
  )
  const first = versions[0]!.from > from ? versions[0]!.from : from
  const turns = [...versions.map((version) => version.from), ...[...shiftIds].flatMap(turnsOfShift)]
  return [...new Set([first, ...turns.filter((date) => date > first)])].sort()
}
