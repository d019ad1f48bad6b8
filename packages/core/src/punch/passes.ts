import type { Direction, Punch } from '../facts/facts.ts'
import type { EpochMs } from '../time/date.ts'

/** The taps of one direction within a minute: one act of one person (rules.md §5.2). */
export interface Pass {
  direction: Direction
  first: EpochMs
  last: EpochMs
  taps: number
  /** The origin of its first and of its last tap. */
  firstOrigin: Punch['origin']
  lastOrigin: Punch['origin']
}

/** At the same instant an in comes before an out. */
const rank: Record<Direction, number> = { in: 0, breakIn: 1, unknown: 2, breakOut: 3, out: 4 }

/** How the punches of an instant are read: by the policy of the date that owns it. */
export interface PassSettings {
  directions: 'trust' | 'ignore'
  dedupeSeconds: number
}

/**
 * Gathers punches into passes, ordered by their first tap. `settingsAt` says how the punches of an instant
 * are read.
 */
export function passesOf(punches: readonly Punch[], settingsAt: (at: EpochMs) => PassSettings): Pass[] {
  const passes: Pass[] = []
  for (const punch of inOrder(believed(punches, settingsAt))) {
    const pass = lastOf(passes, punch.direction)
    if (pass && punch.at === pass.last) {
      if (punch.origin === 'web') mergeWeb(pass, punch.at)
    } else if (pass && punch.at - pass.first <= settingsAt(pass.first).dedupeSeconds * 1000) {
      pass.last = punch.at
      pass.lastOrigin = punch.origin
      pass.taps++
    } else {
      const { direction, at, origin } = punch
      passes.push({ direction, first: at, last: at, taps: 1, firstOrigin: origin, lastOrigin: origin })
    }
  }
  return passes
}

function lastOf(passes: readonly Pass[], direction: Direction): Pass | null {
  for (let index = passes.length - 1; index >= 0; index--)
    if (passes[index]!.direction === direction) return passes[index]!
  return null
}

/** The punches as they are read: the same list where every direction is trusted. */
function believed(punches: readonly Punch[], settingsAt: (at: EpochMs) => PassSettings): readonly Punch[] {
  const isIgnored = ({ at, direction }: Punch) =>
    (direction === 'in' || direction === 'out') && settingsAt(at).directions === 'ignore'
  if (!punches.some(isIgnored)) return punches
  return punches.map((punch) => (isIgnored(punch) ? { ...punch, direction: 'unknown' } : punch))
}

/** The same instant and direction twice is one punch, and a web punch says more than a device's. */
function mergeWeb(pass: Pass, at: EpochMs): void {
  pass.lastOrigin = 'web'
  if (pass.first === at) pass.firstOrigin = 'web'
}

const before = (a: Punch, b: Punch) => a.at - b.at || rank[a.direction] - rank[b.direction]

function inOrder(punches: readonly Punch[]): readonly Punch[] {
  for (let index = 1; index < punches.length; index++) {
    if (before(punches[index - 1]!, punches[index]!) > 0) return punches.toSorted(before)
  }
  return punches
}
