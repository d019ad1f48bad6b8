import type { Direction } from '@rollcall/core'
import { UsageError } from './command.ts'

const known = ['in', 'out', 'breakOut', 'breakIn', 'unknown']

/**
 * What the direction codes of a source mean, as a person writes it.
 * @throws UsageError
 */
export function parseDirections(text: string): Record<string, Direction> {
  try {
    const parsed: unknown = JSON.parse(text)
    const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    if (isMap && Object.values(parsed).every((value) => known.includes(value)))
      return parsed as Record<string, Direction>
  } catch {
    // Explained below.
  }
  throw new UsageError(
    `--directions: must be JSON that maps each code to one of ${known.join(', ')}, such as {"1":"in","2":"out"}.`,
  )
}
