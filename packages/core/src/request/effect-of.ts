import type { DayRequest } from '../facts/facts.ts'
import type { AskedDay } from './asked-day.ts'
import { type PlannedDay, timesOn } from './asked-parts.ts'
import type { RequestKind } from './request-kind.ts'

/**
 * What the engine is told of a date once it is approved; null for a kind that no day shows, and for a part of
 * a date on which nothing is planned.
 */
export function effectOf(
  asked: AskedDay,
  kind: Pick<RequestKind, 'effect'>,
  planned: PlannedDay | null,
): DayRequest | null {
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
  if (times !== null) return { type: kind.effect, from: times[0], to: times[1] }
  return asked.part.unit === 'day' ? { type: kind.effect, whole: true } : null
}
