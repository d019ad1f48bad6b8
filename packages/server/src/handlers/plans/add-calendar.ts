import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { insertCalendar } from '../../db/plans/named-holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type CalendarCountry, calendarCode, calendarCountries } from './country-holidays.ts'
import { fault } from './holiday-input.ts'
import { storeBundleOf } from './store-bundled-holidays.ts'

export interface AddCalendarInput {
  country: string
  /** Null: what is free in the whole country. */
  region: string | null
}

/**
 * Makes a calendar of the public holidays of another country, or of a part of it, that a site can then have.
 * Needs no network. Sent twice, the second does nothing.
 * @throws ForbiddenError, InvalidInputError
 */
export async function addCalendar(
  ctx: Context,
  actor: Actor,
  { country, region }: AddCalendarInput,
): Promise<{ changed: boolean; calendar: string }> {
  assertMayForCompany(actor, 'manage-plans')
  const known = (await calendarCountries()).find((each) => each.country === country)
  if (!known)
    throw fault(
      'country',
      'unknown-country',
      `no holidays of “${country}” are known. Choose another country.`,
    )
  if (region !== null && !known.regions.some(({ code }) => code === region))
    throw fault(
      'region',
      'unknown-region',
      `“${region}” is no part of ${country} that has holidays of its own. Choose one of it, or the whole country.`,
    )
  const calendar = calendarCode(country, region)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    if (!(await insertCalendar(tx, calendar))) return { changed: false, calendar }
    await recordAudit(tx, ctx, actor, { action: 'add-calendar', subject: `calendar:${calendar}` })
    await storeBundleOf(ctx, tx, actor, calendar)
    await notifyChanged(tx, everythingChanged)
    return { changed: true, calendar }
  })
}

/**
 * The countries, and parts of them, of which a calendar can be made.
 * @throws ForbiddenError
 */
export async function readCalendarCountries(
  _ctx: Context,
  actor: Actor,
): Promise<{ countries: CalendarCountry[] }> {
  assertMayForCompany(actor, 'manage-plans')
  return { countries: await calendarCountries() }
}
