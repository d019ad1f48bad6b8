import { deriveDay } from '../day/derive-day.ts'
import type { DateFacts, DayFacts } from '../facts/facts.ts'
import { FactsPacker } from './pack-facts.ts'

/** Which facts of a day can become others after it was closed; `read`: how far its sources were read. */
export const factCauses = ['punch', 'plan', 'request', 'policy', 'zone', 'read'] as const
export type FactCause = (typeof factCauses)[number]

/**
 * Which facts make another day of one, in the order of the list: of those that are others than they were, the
 * ones without which it would come to something else. All of them, where each is enough by itself.
 */
export function causesOfChange(before: DayFacts, after: DayFacts): FactCause[] {
  const changed = changedFacts(before, after)
  if (changed.length < 2) return changed
  const result = JSON.stringify(deriveDay(after))
  const decisive = changed.filter(
    (cause) => JSON.stringify(deriveDay(asBefore[cause](before, after))) !== result,
  )
  return decisive.length > 0 ? decisive : changed
}

const ofDates = (before: DayFacts, after: DayFacts, key: keyof DateFacts): DayFacts => ({
  ...after,
  dates: after.dates.map((date, place) => ({
    ...date,
    [key]: before.dates[place]![key],
  })) as unknown as DayFacts['dates'],
})

/** What is known now but for one kind of facts, which are those of then. */
const asBefore: Record<FactCause, (before: DayFacts, after: DayFacts) => DayFacts> = {
  punch: ({ punches }, after) => ({ ...after, punches }),
  plan: (before, after) => ofDates(before, after, 'plan'),
  request: (before, after) => ofDates(before, after, 'requests'),
  policy: (before, after) => ofDates(before, after, 'policy'),
  zone: (before, after) => ofDates(before, after, 'zone'),
  read: ({ asOf, completeThrough }, after) => ({ ...after, asOf, completeThrough }),
}

/** Which facts of a day are others than they were, in the order of the list. */
export function changedFacts(before: DayFacts, after: DayFacts): FactCause[] {
  const packer = new FactsPacker()
  const [was, is] = [packer.pack(before), packer.pack(after)]
  const differ = (of: (date: (typeof was.dates)[number], place: number) => unknown) =>
    was.dates.some((date, place) => of(date, place) !== of(is.dates[place]!, place))
  const changed: Record<FactCause, boolean> = {
    punch: punchesOf(before) !== punchesOf(after),
    zone: differ(([zone]) => zone),
    policy: differ(([, policy]) => policy),
    plan: differ(([, , plan]) => plan),
    request: before.dates.some((date, place) => requestsOf(date) !== requestsOf(after.dates[place]!)),
    read: was.completeThrough !== is.completeThrough || was.asOf !== is.asOf,
  }
  const causes = factCauses.filter((cause) => changed[cause])
  // That time has passed is said where nothing else was learnt.
  return causes.length > 1 ? causes.filter((cause) => cause !== 'read') : causes
}

const requestsOf = ({ requests }: DateFacts) => JSON.stringify(requests)

const punchesOf = ({ punches }: DayFacts) =>
  punches
    .map(({ at, direction, origin }) => `${at} ${direction} ${origin}`)
    .sort()
    .join()
