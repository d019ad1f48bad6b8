import type { DayFacts } from '../facts/facts.ts'
import type { DayResult } from '../facts/result.ts'
import { scheduledSpanOf } from '../plan/placed.ts'
import { type EpochMs, minuteMs } from '../time/date.ts'

/**
 * Where a person is on a work date, in one word: `in` (punched in, not out), `left` (in and out), `notYet`
 * (should be here, no punch), `probablyAbsent` (the same, and the plan is over), `behind` (no punch, but the
 * source was not read that far), `upcoming` (work has not begun), `absent`, `incomplete` (a side is missing),
 * `away` (leave or trip all day), `off` (nothing to do by plan), `noPlan` (no plan is known, and nothing
 * happened).
 */
export const presences = [
  'in',
  'left',
  'notYet',
  'probablyAbsent',
  'behind',
  'upcoming',
  'absent',
  'incomplete',
  'away',
  'off',
  'noPlan',
] as const
export type Presence = (typeof presences)[number]

/**
 * Where the person is by this result. One who is `notYet` there reads as `probablyAbsent` from an instant on:
 * the end of what was planned. It is no new result, since nothing is known that was not known before
 * (rules.md §6, *not settled*).
 */
export function presenceOf(
  facts: DayFacts,
  result: DayResult,
): { presence: Presence; probablyAbsentFrom: EpochMs | null } {
  const presence = inOneWord(facts, result)
  return { presence, probablyAbsentFrom: presence === 'notYet' ? planEndsAt(facts) : null }
}

function inOneWord({ dates }: DayFacts, result: DayResult): Presence {
  const { findings, settled, requiredMinutes } = result
  const has = (finding: DayResult['findings'][number]) => findings.includes(finding)
  if (has('ABSENT')) return 'absent'
  if (has('NOT_IN_YET')) return 'notYet'
  if (has('SOURCE_BEHIND')) return 'behind'
  if (requiredMinutes === 0 && result.plannedMinutes > 0) return 'away'
  if (has('WORKING') && result.in !== null) return 'in'
  if (settled && result.workedMinutes === null) return 'incomplete'
  if (result.in === null && result.out !== null) return requiredMinutes > 0 ? 'incomplete' : 'left'
  if (result.in !== null) return result.out === null ? 'in' : 'left'
  if (settled && requiredMinutes > 0) return 'incomplete'
  if (has('WORKING')) return 'in'
  if (requiredMinutes > 0) return 'upcoming'
  return dates[2].plan === null && findings.length === 0 ? 'noPlan' : 'off'
}

/** The end of the last planned segment, where the start slides that of the latest. */
function planEndsAt({ dates, workDate }: DayFacts): EpochMs | null {
  const span = scheduledSpanOf(dates[2], workDate)
  return span && span[1] * minuteMs
}
