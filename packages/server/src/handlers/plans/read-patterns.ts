import { type CycleDay, type PatternCrew, type WrittenPlan, wallText, writePlan } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { countOwnAssignments, type ListedAssignment, listAssignments } from '../../db/plans/assignments.ts'
import { listPatterns, listPatternVersions, type PatternRow } from '../../db/plans/patterns.ts'
import { listPlannedBy } from '../../db/plans/planned-people.ts'
import { listShifts, listShiftVersions, type ShiftRow } from '../../db/plans/shifts.ts'
import { findPlannedRange } from '../../db/plans/work-plans.ts'
import { assertMay } from '../access/assert-may.ts'
import { todayFor } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'

export interface PatternBook {
  today: string
  /** Whose law the first site is under. */
  region: string
  shifts: (ShiftRow & {
    versions: {
      from: string
      plan: WrittenPlan
      halfAt: string | null
      quartersAt: [string, string] | null
    }[]
  })[]
  patterns: (PatternRow & {
    /** People who have it of their own. */
    ownPeople: number
    versions: {
      from: string
      anchor: string
      cycle: readonly CycleDay[]
      worksOnHolidays: boolean
      crews: readonly PatternCrew[]
      starts: string[]
      slide: [string, string] | null
    }[]
  })[]
  assignments: (Omit<ListedAssignment, 'madeAt'> & {
    madeAt: string | null
    /** Who is planned by it today, or on its first date; null where that is not planned yet. */
    people: number | null
    /** The first three of them. */
    names: string[]
  })[]
}

/**
 * All shifts and patterns with what they are from which date on, and who is planned by them from today on.
 */
export async function readPatterns(ctx: Context, actor: Actor): Promise<PatternBook> {
  const { company } = assertMay(actor, 'read-plans')
  const { db } = ctx
  const today = await todayFor(ctx, actor)
  const shiftVersions = Map.groupBy(await listShiftVersions(db), ({ shiftId }) => shiftId)
  const versions = Map.groupBy(await listPatternVersions(db), ({ patternId }) => patternId)
  const own = new Map((await countOwnAssignments(db, today)).map((each) => [each.patternId, each.people]))
  const interval = ([a, b]: readonly [number, number]): [string, string] => [wallText(a), wallText(b)]
  const wall = (at: number | null) => (at === null ? null : wallText(at))
  return {
    today,
    region: (await loadZones(db, [])).regionOn(0, 0),
    shifts: (await listShifts(db)).map((shift) => ({
      ...shift,
      versions: (shiftVersions.get(shift.id) ?? []).map(({ from, plan, halfAt, quartersAt }) => ({
        from,
        plan: writePlan(plan),
        halfAt: wall(halfAt),
        quartersAt: quartersAt && interval(quartersAt),
      })),
    })),
    patterns: (await listPatterns(db)).map((pattern) => ({
      ...pattern,
      ownPeople: own.get(pattern.id) ?? 0,
      versions: (versions.get(pattern.id) ?? []).map(({ patternId: _, starts, slide, ...version }) => ({
        ...version,
        starts: starts.map(wallText),
        slide: slide && interval(slide),
      })),
    })),
    assignments: await withPeople(db, await listAssignments(db, today), { today, company }),
  }
}

/** Who of the others is planned how is not for everybody's eyes. */
async function withPeople(
  db: Db,
  assignments: readonly ListedAssignment[],
  { today, company }: { today: string; company: boolean },
): Promise<PatternBook['assignments']> {
  const planned = company ? await findPlannedRange(db, null) : null
  const asked = assignments
    .map(({ id, scope, from }) => ({ id, scope, date: from === null || from < today ? today : from }))
    .filter(({ scope, date }) => scope !== 'employee' && planned !== null && date <= planned.to)
  const found = new Map((await listPlannedBy(db, asked)).map((each) => [each.assignmentId, each]))
  const isAsked = new Set(asked.map(({ id }) => id))
  return assignments
    .filter(({ scope }) => company || scope !== 'employee')
    .map(({ madeAt, ...assignment }) => ({
      ...assignment,
      madeAt: madeAt && String(madeAt),
      people: isAsked.has(assignment.id) ? (found.get(assignment.id)?.people ?? 0) : null,
      names: found.get(assignment.id)?.names ?? [],
    }))
}
