import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { listSiteRows, type SiteFacts, type SiteRow, updateSite } from '../../db/people/sites.ts'
import { ConflictError, InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { replanAll } from '../plans/generate-work-plans.ts'
import { sameSite, siteFacts } from './add-site.ts'
import { readSiteInput } from './site-input.ts'

type Said = { [Fact in keyof SiteFacts]?: SiteFacts[Fact] | undefined }

export interface ChangeSiteInput extends Said {
  siteId: number
  /** Needed for another calendar where people work: it has no date from which it holds. */
  reason: string | null
}

/**
 * Changes what is said of a site; what is not given stays. Zone and region stand still once anybody's days
 * are days of it: people move to another site, on a date. Another calendar plans all dates of the site
 * again. Sent twice, the second does nothing. With `dryRun`, which needs no reason, it is taken back, and
 * what it would change is said.
 * @throws NotFoundError, InvalidInputError, ConflictError
 */
export async function changeSite(
  ctx: Context,
  actor: Actor,
  input: ChangeSiteInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  assertMayForCompany(actor, 'manage-company')
  const { done, effect } = await carryOut(ctx, { dryRun }, (tx) => change(ctx, tx, actor, input, dryRun))
  return { changed: done.changed, effect }
}

async function change(
  ctx: Context,
  tx: Db,
  actor: Actor,
  { siteId, reason, ...said }: ChangeSiteInput,
  dryRun: boolean,
): Promise<{ changed: boolean; plans: number }> {
  await lockOrganisation(tx)
  const sites = await listSiteRows(tx, ctx.clock.now())
  const before = sites.find(({ id }) => id === siteId)
  if (!before) throw new NotFoundError('This site')
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const after = await readSiteInput(tx, { ...siteFacts(before), ...given })
  if (sameSite(before, after)) return { changed: false, plans: 0 }
  if (sites.some(({ id, name }) => id !== siteId && name === after.name))
    throw new ConflictError(`Another site is called “${after.name}”. Choose another name.`, 'name-taken')
  checkStays(before, after)
  const otherCalendar = before.calendar !== after.calendar
  if (otherCalendar && before.hasDays && !dryRun && !reason?.trim())
    throw new InvalidInputError([
      {
        field: 'reason',
        message:
          'Another calendar plans all dates of this site again, those that are over too. Look at its preview, then give a reason.',
      },
    ])
  await updateSite(tx, siteId, after)
  const plans = otherCalendar ? await replanAll(ctx, tx) : 0
  await notifyChanged(tx, everythingChanged)
  await recordAudit(tx, ctx, actor, {
    action: 'change-site',
    subject: `site:${siteId}`,
    before: siteFacts(before),
    after,
    reason,
    details: { plans },
  })
  return { changed: true, plans }
}

/**
 * Another zone would move days that were lived in this one.
 * @throws InvalidInputError
 */
function checkStays(before: SiteRow, after: SiteFacts): void {
  if (!before.hasDays) return
  const faults = (['zone', 'region'] as const)
    .filter((fact) => before[fact] !== after[fact])
    .map((field) => ({
      field,
      message: `people work at “${before.name}”, and their days are days in ${before.zone}, ${before.region}. Add another site for ${after.zone}, ${after.region}, and move the people there on a date.`,
      code: 'site-has-days',
    }))
  if (faults.length > 0) throw new InvalidInputError(faults)
}
