import type { DayRequest } from '../facts/facts.ts'
import type { AskedDay } from './asked-day.ts'
import { type PlannedDay, timesOn } from './asked-parts.ts'
import type { RequestKind } from './request-kind.ts'

/** What the engine is told of a date once it is approved; null for a kind that no day shows. */
export function effectOf(asked: AskedDay, kind: RequestKind, planned: PlannedDay | null): DayRequest | null {
  if (kind.effect === null) return null
  if (kind.effect === 'correction') return { type: 'correction', ...asked.correction }
  if (kind.effect === 'excuse')
    return asked.excuse === undefined ? null : { type: 'excuse', of: asked.excuse }
  const times = timesOn(asked.part, planned)
  if (kind.effect === 'overtime' || kind.effect === 'outing') {
    if (times === null) return null
    const [from, to] = times
    if (kind.effect === 'outing') return { type: 'outing', from, to }
    return { type: 'overtime', from, to, ...(asked.breaks && { breaks: asked.breaks }) }
  }
  return times === null
    ? { type: kind.effect, whole: true }
    : { type: kind.effect, from: times[0], to: times[1] }
}
