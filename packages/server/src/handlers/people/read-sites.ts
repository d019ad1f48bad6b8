import { regions } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listSiteRows, type SiteRow } from '../../db/people/sites.ts'
import { listCalendarCodes } from '../../db/plans/named-holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'

/**
 * The sites, and what may be chosen for one.
 * @throws ForbiddenError
 */
export async function readSites(
  ctx: Context,
  actor: Actor,
): Promise<{ sites: SiteRow[]; regions: string[]; calendars: string[] }> {
  assertMayForCompany(actor, 'read-settings')
  const sites = await listSiteRows(ctx.db, ctx.clock.now())
  return { sites, regions: [...regions], calendars: await listCalendarCodes(ctx.db) }
}
