import type { Direction } from '@rollcall/core'

/** What a direction code of a source means; one that nobody spoke of is unknown, whatever its name. */
export const meaningOf = (directions: Readonly<Record<string, string>>, code: string): Direction =>
  (Object.hasOwn(directions, code) ? directions[code] : 'unknown') as Direction
