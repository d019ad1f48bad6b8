import { dateText, dayNumber, owningDate } from '@rollcall/core'
import type { WebPress } from '../../db/ingest/web-presses.ts'
import type { Db } from '../../db/kit/connect.ts'
import { findNetwork } from '../../db/people/sites.ts'
import { loadFacts } from '../days/facts.ts'
import { clientAddress } from '../people/site-networks.ts'
import { todayOf } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'

export interface Standing {
  /** The work date that a press would belong to. */
  date: string
  zone: string
  employed: boolean
  address: string | null
  /** Whether there is any place from which a press of that date counts. */
  isOffered: boolean
  /** From where a press would count; null if it would not. */
  from: Pick<WebPress, 'place' | 'network'> | null
}

/** How somebody who would press now stands: whether she is employed, and whether it counts from there. */
export async function findStanding(
  db: Db,
  employeeId: number,
  address: string | null,
  now: Temporal.Instant,
): Promise<Standing> {
  const today = dayNumber((await todayOf(db, now, [employeeId])).get(employeeId)!)
  const zones = await loadZones(db, [employeeId])
  const at = now.epochMilliseconds
  const facts = (await loadFacts(db, [{ employeeId, day: today }])).factsOn(
    { employeeId, day: today },
    at,
    at,
  )
  const { day, isRemote } = owningDate(facts, at)
  const { siteId } = zones.subjectOn(employeeId, day)
  const client = clientAddress(address)
  const { network, hasAny } =
    siteId === null ? { network: null, hasAny: false } : await findNetwork(db, siteId, client)
  const remote = isRemote ? ({ place: 'remote', network: null } as const) : null
  return {
    date: dateText(day),
    zone: zones.zoneOn(employeeId, day),
    employed: siteId !== null,
    address: client,
    isOffered: siteId !== null && (hasAny || remote !== null),
    from: siteId === null ? null : network === null ? remote : { place: 'office', network },
  }
}
