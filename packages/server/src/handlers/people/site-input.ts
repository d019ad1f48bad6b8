import { regions, zoneOffsets } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { isStoredZone, type SiteFacts } from '../../db/people/sites.ts'
import { listCalendarCodes } from '../../db/plans/named-holidays.ts'
import { InvalidInputError } from '../../errors.ts'
import { readNetworks } from './site-networks.ts'

/**
 * A site as somebody wrote it, as it is stored: names without spaces around them, the zone as IANA spells it.
 * @throws InvalidInputError naming everything that is wrong with it
 */
export async function readSiteInput(db: Db, input: SiteFacts): Promise<SiteFacts> {
  const zone = zoneName(input.zone)
  const { networks, faults } = readNetworks(input.networks)
  const name = input.name.trim()
  if (name === '') faults.push({ field: 'name', message: 'must not be empty.' })
  if (zone === null || !(await isStoredZone(db, zone)))
    faults.push({ field: 'zone', message: `“${input.zone}” is not a zone. Name one such as Asia/Seoul.` })
  if (!regions.includes(input.region))
    faults.push({
      field: 'region',
      message: `the law of “${input.region}” is not known. Known are ${regions.join(', ')}: write one of them.`,
    })
  const codes = await listCalendarCodes(db)
  if (input.calendar !== null && !codes.includes(input.calendar))
    faults.push({
      field: 'calendar',
      message: `there is no calendar “${input.calendar}”. There are ${codes.join(', ')}.`,
    })
  if (faults.length > 0) throw new InvalidInputError(faults)
  return { ...input, name, nameEn: input.nameEn.trim(), zone: zone!, networks }
}

/** The zone as IANA spells it, null for none: an offset is none, it knows no summer time. */
function zoneName(text: string): string | null {
  try {
    zoneOffsets(text.trim(), 0, 1)
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text.trim()).timeZoneId
  } catch {
    return null
  }
}
