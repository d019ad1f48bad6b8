import { dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { decideFinding, findHolidayFinding, type HolidayFindingRow } from '../../db/plans/holiday-findings.ts'
import { replaceFetchedHolidays } from '../../db/plans/holidays.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { checkReason, fault } from './holiday-input.ts'
import { knownDates } from './known-holidays.ts'
import { replanCalendar } from './replan-calendar.ts'

export interface DecideHolidayFindingInput {
  findingId: number
  /** `apply`: what the service says becomes a fact, with the days that follow. `keep`: all stays as it is. */
  decision: 'apply' | 'keep'
  /** Needed to apply what changes a date that is over. */
  reason: string | null
}

const statusOf = { apply: 'applied', keep: 'kept' } as const

/**
 * Decides what an answer of the public holiday service left open. Applied, the fact and the days that follow
 * from it stand at once. Sent twice, the second does nothing. With `dryRun` it is taken back, and what it
 * would change is said.
 * @throws NotFoundError for a finding that does not exist
 * @throws ConflictError if somebody decided otherwise, or its dates are no longer as they were found
 * @throws InvalidInputError to apply one without changes, or one of a past date without a reason
 */
export async function decideHolidayFinding(
  ctx: Context,
  actor: Actor,
  input: DecideHolidayFindingInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  assertMayForCompany(actor, 'manage-plans')
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    const finding = await findHolidayFinding(tx, input.findingId)
    if (finding === null) throw new NotFoundError('This finding')
    const status = statusOf[input.decision]
    if (finding.status === status) return { changed: false, plans: 0 }
    if (finding.status !== 'open')
      throw new ConflictError('This has been decided already. Load the page again.', 'already-decided')
    const plans = input.decision === 'apply' ? await apply(ctx, tx, finding, input, dryRun) : 0
    await decideFinding(tx, finding.id, { status, at: ctx.clock.now(), by: actor.name, reason: input.reason })
    await notifyChanged(tx, everythingChanged)
    await recordAudit(tx, ctx, actor, {
      action: 'decide-holidays',
      subject: 'company',
      after: { decision: input.decision },
      reason: input.reason,
      details: { year: finding.year, dates: finding.changes.map(({ date }) => date), plans },
    })
    return { changed: true, plans }
  })
  return { changed: done.changed, effect }
}

async function apply(
  ctx: Context,
  tx: Db,
  { calendarId, year, changes }: HolidayFindingRow,
  { reason }: DecideHolidayFindingInput,
  dryRun: boolean,
): Promise<number> {
  if (changes.length === 0)
    throw fault('decision', 'nothing-to-apply', 'nothing can be taken from this answer. Keep what stands.')
  const dates = changes.map(({ date }) => date)
  if (!dryRun) await checkReason(ctx, tx, dates, reason)
  const known = await knownDates(tx, calendarId, { from: `${year}-01-01`, to: `${year}-12-31` })
  const namesOn = new Map(known.map(({ day, names }) => [day, names]))
  const isAsFound = ({ date, from }: (typeof changes)[number]) =>
    JSON.stringify(namesOn.get(dayNumber(date)) ?? []) === JSON.stringify(from)
  if (!changes.every(isAsFound))
    throw new ConflictError(
      'The calendar has changed since this was found. Ask the service again.',
      'found-otherwise',
    )
  const said = changes.map(({ date, from, to }) => ({ date, names: to, was: from }))
  await replaceFetchedHolidays(tx, calendarId, said, ctx.clock.now())
  return await replanCalendar(tx, calendarId, dates)
}
