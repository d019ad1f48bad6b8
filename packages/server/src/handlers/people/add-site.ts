import { regions } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { insertSite, listSiteRows, type SiteFacts } from '../../db/people/sites.ts'
import { listCalendarCodes } from '../../db/plans/named-holidays.ts'
import { ConflictError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { readSiteInput } from './site-input.ts'

export interface AddSiteInput {
  name: string
  nameEn?: string | undefined
  /** IANA's name of it. */
  zone: string
  /** Whose law holds there; the first one that is known if nothing is said. */
  region?: string | undefined
  /** Null for no holidays; the calendar of the region if nothing is said. */
  calendar?: string | null | undefined
  /** From which a check-in on the web counts there. */
  networks?: readonly string[] | undefined
}

/**
 * Adds a site. Sent twice, the second does nothing.
 * @throws InvalidInputError for a zone, region or calendar that is none
 * @throws ConflictError if another site is called so
 */
export async function addSite(
  ctx: Context,
  actor: Actor,
  input: AddSiteInput,
): Promise<{ siteId: number; changed: boolean }> {
  assertMayForCompany(actor, 'manage-company')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const region = input.region ?? regions[0]!
    const ofRegion = (await listCalendarCodes(tx)).includes(region) ? region : null
    const calendar = input.calendar === undefined ? ofRegion : input.calendar
    const site = await readSiteInput(tx, {
      ...input,
      nameEn: input.nameEn ?? '',
      region,
      calendar,
      networks: [...(input.networks ?? [])],
    })
    const known = (await listSiteRows(tx, ctx.clock.now())).find(({ name }) => name === site.name)
    if (known && sameSite(known, site)) return { siteId: known.id, changed: false }
    if (known)
      throw new ConflictError(
        `There is a site “${site.name}” already. Change that one, or choose another name.`,
        'name-taken',
      )
    const siteId = await insertSite(tx, site)
    await notifyChanged(tx, everythingChanged)
    await recordAudit(tx, ctx, actor, {
      action: 'add-site',
      subject: `site:${siteId}`,
      after: site,
    })
    return { siteId, changed: true }
  })
}

const facts = ['name', 'nameEn', 'zone', 'region', 'calendar'] as const

/** Whether all that is said of two sites is the same. */
export const sameSite = (a: SiteFacts, b: SiteFacts): boolean =>
  facts.every((fact) => a[fact] === b[fact]) && a.networks.join() === b.networks.join()

/** What is said of a site, without what follows from it. */
export const siteFacts = ({ name, nameEn, zone, region, calendar, networks }: SiteFacts): SiteFacts => ({
  name,
  nameEn,
  zone,
  region,
  calendar,
  networks,
})
