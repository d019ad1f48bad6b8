import type { DateFacts, DayFacts, DayRequest, Direction, Origin, WorkPlan } from '../facts/facts.ts'
import type { Policy } from '../policy/policy.ts'
import { type DayNumber, dayMinutes, type EpochMs } from '../time/date.ts'
import type { ZoneOffsets } from '../time/zone.ts'

/** A zone's offsets over some days, as JSON: the first holds from ever on, `starts` are those of the rest. */
export interface PackedZone {
  zone: string
  starts: number[]
  offsets: number[]
}

/** What days share: each once. */
export interface FactsPool {
  zones: PackedZone[]
  policies: Policy[]
  plans: WorkPlan[]
}

/** The facts of a day as they are kept, in JSON: places in the pool instead of what stands there. */
export interface PackedFacts {
  /** Of each of the five dates: its zone, its policy and its plan; −1 for none. */
  dates: [zone: number, policy: number, plan: number][]
  /** Of the dates that have any, by their place among the five. */
  requests: Record<number, readonly DayRequest[]>
  punches: [at: EpochMs, direction: Direction, origin: Origin][]
  asOf: EpochMs
  completeThrough: EpochMs
}

/** Packs the facts of many days, so that what they share is kept once. */
export class FactsPacker {
  readonly pool: FactsPool = { zones: [], policies: [], plans: [] }
  readonly #places = { zones: new Map<string, number>(), policies: new Map(), plans: new Map() }
  readonly #known = new WeakMap<object, number>()
  readonly #zones = new WeakMap<object, Map<DayNumber, number>>()

  pack({ workDate, dates, punches, asOf, completeThrough }: DayFacts): PackedFacts {
    const requests: Record<number, readonly DayRequest[]> = {}
    for (const [place, date] of dates.entries()) if (date.requests.length > 0) requests[place] = date.requests
    return {
      dates: dates.map(({ zone, policy, plan }, place) => [
        this.#zone(zone, workDate + place - 2),
        this.#place('policies', policy),
        plan === null ? -1 : this.#place('plans', plan),
      ]),
      requests,
      punches: punches.map(({ at, direction, origin }) => [at, direction, origin]),
      asOf,
      completeThrough,
    }
  }

  #zone(zone: ZoneOffsets, day: DayNumber): number {
    const days = this.#zones.get(zone) ?? new Map<DayNumber, number>()
    this.#zones.set(zone, days)
    const known = days.get(day)
    if (known !== undefined) return known
    const place = this.#add('zones', packZone(zone, day))
    days.set(day, place)
    return place
  }

  #place(of: 'policies' | 'plans', value: Policy | WorkPlan): number {
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const place = this.#add(of, value)
    this.#known.set(value, place)
    return place
  }

  #add(of: keyof FactsPool, value: PackedZone | Policy | WorkPlan): number {
    const places: Map<string, number> = this.#places[of]
    const text = JSON.stringify(value)
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, this.pool[of].length)
    return this.pool[of].push(value as never) - 1
  }
}

/** How far around a date its wall times are asked for. */
const daysAround = 3

/** The offsets that hold around a date: what it needs of a table of years. */
function packZone({ zone, starts, offsets }: ZoneOffsets, day: DayNumber): PackedZone {
  const from = (day - daysAround - 1) * dayMinutes
  const until = (day + daysAround + 2) * dayMinutes
  const held = offsets.flatMap((_, place) =>
    starts[place]! < until && (starts[place + 1] ?? Infinity) > from ? [place] : [],
  )
  return {
    zone,
    starts: held.slice(1).map((place) => starts[place]!),
    offsets: held.map((place) => offsets[place]!),
  }
}

/** Puts packed facts back together: the engine makes the same of them. */
export function unpackFacts(pool: FactsPool, workDate: DayNumber, packed: PackedFacts): DayFacts {
  return {
    workDate,
    dates: packed.dates.map(
      ([zone, policy, plan], place): DateFacts => ({
        zone: unpackZone(pool.zones[zone]!),
        policy: pool.policies[policy]!,
        plan: plan === -1 ? null : pool.plans[plan]!,
        requests: packed.requests[place] ?? [],
      }),
    ) as unknown as DayFacts['dates'],
    punches: packed.punches.map(([at, direction, origin]) => ({ at, direction, origin })),
    asOf: packed.asOf,
    completeThrough: packed.completeThrough,
  }
}

const unpackZone = ({ zone, starts, offsets }: PackedZone): ZoneOffsets => ({
  zone,
  starts: [-Infinity, ...starts],
  offsets,
})
