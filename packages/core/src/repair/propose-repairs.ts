import { type Explanation, explainDay } from '../explanation/explain-day.ts'
import type { Direction, WorkPlan } from '../facts/facts.ts'
import type { Step } from '../facts/trace.ts'
import { planDay } from '../plan/plan-day.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import type { WallMinutes } from '../time/wall.ts'
import { minuteToWall, wallToMinute } from '../time/zone.ts'
import type { Evidence, Proposal, Repair, RepairFacts } from './repair-facts.ts'
import { usualTime } from './usual-time.ts'

type Side = 'in' | 'out'
/** Evidence that names one time. */
type TimeEvidence = Exclude<Evidence, { of: 'mates' }>

/** What the engine says of a side that is missing (rules.md §6). */
const lacking: Partial<Record<Step['code'], { sides: readonly Side[]; isRemote: boolean }>> = {
  IN_MISSING: { sides: ['in'], isRemote: false },
  IN_MISSING_SO_FAR: { sides: ['in'], isRemote: false },
  OUT_MISSING: { sides: ['out'], isRemote: false },
  REMOTE_IN_MISSING: { sides: ['in'], isRemote: true },
  REMOTE_OUT_MISSING: { sides: ['out'], isRemote: true },
  REMOTE_IN: { sides: ['in'], isRemote: true },
  REMOTE_OUT: { sides: ['out'], isRemote: true },
  SILENT_REMOTE: { sides: ['in', 'out'], isRemote: true },
}

/** A tap at another door speaks for a side that is expected within so many minutes of it. */
const nearMinutes = 60
/** People of her department who went through the same door so near are counted, from so many on. */
const mateMinutes = 15
const leastMates = 3

/**
 * What a day lacks, segment by segment, with the likely time of each side: by what she did herself that day,
 * else by her habit, else by the plan. No time lies before an earlier tap of hers, after now, or on the wrong
 * side of the other one; where there is none such, nothing is proposed.
 */
export function proposeRepairs(repair: RepairFacts): Repair[] {
  const { facts } = repair
  const { plan } = facts.dates[2]
  if (plan === null) return []
  const explained = explainDay(facts)
  const found = explained.steps.flatMap(({ code, segment }) =>
    lacking[code] ? [{ segment, ...lacking[code] }] : [],
  )
  return [...Map.groupBy(found, ({ segment }) => segment)].map(([segment, lacks]): Repair => {
    const sides = [...new Set(lacks.flatMap((lack) => lack.sides))]
    const day = dayOf(repair, plan, explained, segment)
    const known = (side: Side) => (sides.includes(side) ? null : day.known(side))
    const from = sides.includes('in') ? propose(day, 'in', known('out')) : null
    const to = sides.includes('out') ? propose(day, 'out', from?.time ?? known('in')) : null
    return { segment, isRemote: lacks.some(({ isRemote }) => isRemote), lacks: sides, in: from, out: to }
  })
}

interface Tap {
  at: EpochMinute
  time: WallMinutes
  direction: Direction
  door: string
  isUsed: boolean
}

/** One segment of the day, in wall minutes. */
interface SegmentDay {
  starts: WallMinutes
  ends: WallMinutes
  /** Her taps on the segment's side of the gaps beside it, in order. */
  taps: readonly Tap[]
  now: EpochMinute
  /** An hour that a change of the clock repeats has its times twice; a wall time is the earlier one. */
  at(time: WallMinutes): EpochMinute
  doubted: WallMinutes | null
  /** Only the sides of the date are habits: the in of its first segment, the out of its last. */
  usual(side: Side): Extract<Evidence, { of: 'usual' }> | null
  known(side: Side): WallMinutes | null
  mates(around: WallMinutes): Evidence[]
}

function dayOf(
  { facts, taps, past, mates }: RepairFacts,
  plan: WorkPlan,
  { punches, steps, result }: Explanation,
  segment: number | null,
): SegmentDay {
  const date = facts.dates[2]
  const wall = (minute: number) => minuteToWall(date.zone, facts.workDate, minute)
  const edges = planDay(date, facts.workDate).segments.map((each) => each.edges ?? each.scheduled)
  const place = (segment ?? 1) - 1
  const gap = (one: number) =>
    edges[one] && edges[one + 1] ? Math.floor((edges[one]![1] + edges[one + 1]![0]) / 2) : null
  const from = gap(place - 1) ?? -Infinity
  const until = gap(place) ?? Infinity
  const isHere = (at: number) => minuteOf(at) >= from && minuteOf(at) < until
  const here = punches.filter(({ at, use }) => use !== 'ahead' && isHere(at))
  const isSide = { in: from === -Infinity, out: until === Infinity }
  return {
    starts: wall(edges[place]![0]),
    ends: wall(edges[place]![1]),
    taps: here.map(({ at, time, direction, use }) => ({
      at: minuteOf(at),
      time,
      direction,
      door: taps.find((tap) => tap.at === at)?.door ?? '',
      isUsed: use !== 'notUsed',
    })),
    now: minuteOf(facts.asOf),
    at: (time) => wallToMinute(date.zone, facts.workDate, time),
    doubted: doubtedIn(steps, segment),
    usual: (side) => (isSide[side] ? usualTime(past, plan, side) : null),
    known: (side) => (isSide[side] ? result[side] : (here.find(({ use }) => use === side)?.time ?? null)),
    mates: (around) => {
      const middle = wallToMinute(date.zone, facts.workDate, around) * minuteMs
      const near = mates.filter(({ at }) => Math.abs(at - middle) <= mateMinutes * minuteMs)
      const people = new Set(near.map(({ employeeId }) => employeeId)).size
      return people < leastMates
        ? []
        : [{ of: 'mates', from: around - mateMinutes, to: around + mateMinutes, people }]
    },
  }
}

const doubtedIn = (steps: readonly Step[], segment: number | null): WallMinutes | null =>
  steps.flatMap((step) =>
    step.code === 'KEY_SAYS_NOTHING' && step.segment === segment ? [step.values.tapAt] : [],
  )[0] ?? null

/** The likely time of a side; `other` is the other one, if it is known or proposed. */
function propose(day: SegmentDay, side: Side, other: WallMinutes | null): Proposal | null {
  const usual = day.usual(side)
  const byPlan = { of: 'plan', time: side === 'in' ? day.starts : day.ends } as const
  const expected = (usual ?? byPlan).time
  const all: TimeEvidence[] = [...ownTaps(day, side, expected), ...(usual ? [usual] : []), byPlan]
  const { time } = all[0]!
  const at = day.at(time)
  const [from, to] = side === 'in' ? [null, other] : [other, null]
  const wrongSide = (from !== null && at <= day.at(from)) || (to !== null && at >= day.at(to))
  const limit = side === 'in' ? day.taps[0] : day.taps.at(-1)
  const passesTap = limit !== undefined && (side === 'in' ? at > limit.at : at < limit.at)
  if (wrongSide || passesTap || at > day.now) return null
  return { time, evidence: [...all, ...day.mates(time)] }
}

/** What she did herself near the time that is expected, or beyond it. */
function ownTaps(day: SegmentDay, side: Side, expected: WallMinutes): TimeEvidence[] {
  const tap = side === 'in' ? day.taps[0] : day.taps.at(-1)
  if (tap === undefined) return []
  const { time, door } = tap
  if (side === 'out' && time === day.doubted) return [{ of: 'doubtedKey', time, door }]
  const isNear = side === 'in' ? time <= expected + nearMinutes : time >= expected - nearMinutes
  const isOfOther = tap.direction === (side === 'in' ? 'out' : 'in')
  return tap.isUsed || isOfOther || !isNear ? [] : [{ of: 'door', time, door }]
}
