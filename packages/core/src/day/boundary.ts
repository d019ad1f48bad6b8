import type { DateFacts, DayFacts, WorkPlan } from '../facts/facts.ts'
import type { Trace } from '../facts/trace.ts'
import type { Interval } from '../interval/interval.ts'
import { spanOf } from '../plan/placed.ts'
import { type DayNumber, type EpochMinute, type EpochMs, minuteMs } from '../time/date.ts'
import { wallToMinute } from '../time/zone.ts'

/** No boundary moves further than to 18:00 on either side. */
export const boundaryLimit = 18 * 60

/** A date with its span, which two boundaries look at. */
interface Placed {
  date: DateFacts
  day: DayNumber
  span: Interval | null
}

const placedOn = (date: DateFacts, day: DayNumber): Placed => ({ date, day, span: spanOf(date, day) })

/**
 * Where a date ends and the next one begins, in minutes since 1970 (rules.md §4): at the cutoff, moved away
 * from the spans of both dates as far as their tail and lead ask, half-way between them where there is no
 * room for both.
 */
function boundaryAfter(
  { date, day, span }: Placed,
  { date: next, span: nextSpan }: Placed,
  explained?: { trace: Trace; as: 'BEGINS' | 'ENDS' },
): EpochMinute {
  const end = span === null ? -Infinity : span[1]
  const start = nextSpan === null ? Infinity : nextSpan[0]
  const earliest = end + date.policy.tailMinutes
  const latest = start - next.policy.leadMinutes
  const cutoff = wallToMinute(date.zone, day + 1, date.policy.dayCutoff)
  const wanted =
    earliest <= latest ? clamp(cutoff, earliest, latest) : end < start ? Math.floor((end + start) / 2) : start
  const at = clamp(
    wanted,
    wallToMinute(date.zone, day, boundaryLimit),
    wallToMinute(date.zone, day + 1, boundaryLimit),
  )
  explained?.trace.step(explained.as, {
    at,
    cutoffAt: cutoff,
    earliestAt: Number.isFinite(earliest) ? earliest : null,
    latestAt: Number.isFinite(latest) ? latest : null,
  })
  return at
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** The four boundaries between the five dates of a day's facts. */
export function boundariesOf(
  { dates, workDate }: DayFacts,
  trace?: Trace | null,
): [EpochMinute, EpochMinute, EpochMinute, EpochMinute] {
  const before = placedOn(dates[1], workDate - 1)
  const here = placedOn(dates[2], workDate)
  const after = placedOn(dates[3], workDate + 1)
  return [
    boundaryAfter(placedOn(dates[0], workDate - 2), before),
    boundaryAfter(before, here, trace ? { trace, as: 'BEGINS' } : undefined),
    boundaryAfter(here, after, trace ? { trace, as: 'ENDS' } : undefined),
    boundaryAfter(after, placedOn(dates[4], workDate + 2)),
  ]
}

/** The passes of a date are those whose first tap lies in here: `[from, until)`. */
export function ownedRange(facts: DayFacts): [from: EpochMs, until: EpochMs] {
  const [, from, until] = boundariesOf(facts)
  return [from * minuteMs, until * minuteMs]
}

/**
 * The work date that owns an instant, of the five dates of a day's facts; whether any of it is remote work,
 * by plan or approved (rules.md §6).
 */
export function owningDate(facts: DayFacts, at: EpochMs): { day: DayNumber; isRemote: boolean } {
  const place = boundariesOf(facts).filter((boundary) => boundary * minuteMs <= at).length
  const { plan, requests } = facts.dates[place]!
  const isRemote = plan?.place === 'remote' || requests.some(({ type }) => type === 'remote')
  return { day: facts.workDate - 2 + place, isRemote }
}

/**
 * How many dates before a date can come out differently because its plan, and perhaps plans behind it, became
 * other ones. `facts` are those of the date before it, with the plan of now; `planBefore` is the one of then.
 * None where the date still begins when it did and nobody has tapped since it began; the one before it, which
 * settles at another time, where nobody has tapped since the earlier beginning; else as far as a plan reaches
 * (`datesTouchedByPlan`).
 */
export function datesBeforeTouched(facts: DayFacts, planBefore: WorkPlan | null): 0 | 1 | 2 {
  const [first, second, here, next, last] = facts.dates
  const then: DateFacts = { ...next, plan: planBefore }
  const [begins, began] = [
    facts,
    { ...facts, dates: [first, second, here, then, last] } satisfies DayFacts,
  ].map((each) => boundariesOf(each)[2]) as [number, number]
  const since = Math.min(begins, began) * minuteMs
  if (facts.punches.some(({ at }) => at >= since)) return 2
  return begins === began ? 0 : 1
}
