import type { DateFacts, DayFacts } from '../facts/facts.ts'
import { FactsPacker } from './pack-facts.ts'

/** Which facts of a day can become others after it was closed; `read`: how far its sources were read. */
export const factCauses = ['punch', 'plan', 'request', 'policy', 'zone', 'read'] as const
export type FactCause = (typeof factCauses)[number]

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
