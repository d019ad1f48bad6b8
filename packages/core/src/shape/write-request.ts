import type { DayRequest } from '../facts/facts.ts'
import { wallText } from '../time/wall.ts'

/** What is asked of one date as `readRequestPart` reads it: times of the clock instead of minutes. */
export function writeRequestPart(request: DayRequest): Record<string, unknown> {
  const { type: _, ...part } = request
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      timeKeys.has(key) ? wallText(value as number) : inner(value),
    ]),
  )
}

const timeKeys = new Set(['from', 'to', 'in', 'out'])

const inner = (value: unknown) =>
  Array.isArray(value) ? value.map(([from, to]: [number, number]) => [wallText(from), wallText(to)]) : value
