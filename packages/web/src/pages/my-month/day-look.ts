import { findingWeights } from '@rollcall/core'
import type { OwnMonth } from '../../api/own-month.ts'
import type { Request } from '../../api/requests.ts'
import type { TextId } from '../../texts/texts.ts'

export type OwnDay = OwnMonth['days'][number]

/** How a day looks: what was lost or is open stands out, the rest steps back. */
export interface DayLook {
  tone: 'lost' | 'open' | 'running' | 'leave' | 'done' | 'free' | 'ahead'
  /** In a word, where the colour alone would say it. */
  word: TextId | null
}

/** What a day of the calendar is coloured by: the heaviest of what it says. */
export function lookOf({ log, plan }: OwnDay): DayLook {
  const findings = log?.findings ?? []
  for (const weight of ['lost', 'open', 'running'] as const) {
    const finding = findings.find((each) => findingWeights[each] === weight)
    if (finding) return { tone: weight, word: `myMonth.short.${finding}` as TextId }
  }
  if (log && log.leaveMinutes > 0) return { tone: 'leave', word: 'myMonth.leave' }
  if (log && log.deemedMinutes > 0) return { tone: 'leave', word: 'myMonth.deemed' }
  if (plan === null || plan.segments.length === 0) return { tone: 'free', word: null }
  return { tone: log?.settled ? 'done' : 'ahead', word: null }
}

/** Requests that are or may come true, by their dates. */
export function byDate(requests: readonly Request[]): ReadonlyMap<string, Request[]> {
  const standing = requests.filter(({ status }) => status === 'pending' || status === 'approved')
  const dates = new Map<string, Request[]>()
  for (const request of standing)
    for (const { date } of request.days) dates.set(date, [...(dates.get(date) ?? []), request])
  return dates
}
