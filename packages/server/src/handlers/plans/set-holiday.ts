import { countedHoliday } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { listHolidays, replaceManualHoliday, type StoredHoliday } from '../../db/plans/holidays.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { checkDate, checkReason, fault, type HolidayInput, readName } from './holiday-input.ts'
import { calendarIdOf } from './known-holidays.ts'
import { replanCalendar } from './replan-calendar.ts'

export interface SetHolidayInput extends HolidayInput {
  calendar: string
  /** Needed for a date that is over. */
  reason: string | null
}

export interface HolidaySet {
  changed: boolean
  effect: ChangeEffect
}

/**
 * Adds a day to a calendar by hand, or says that one is no holiday: it wins over what Rollcall and the public
 * service know, and changes the plans of that date alone. Sent twice, the second does nothing. With `dryRun`
 * it is taken back, and what it would change is said.
 * @throws InvalidInputError for a date or name that is none, a date that is a holiday already, or is none
 * anyway, and for one that is over without a reason
 */
export async function addHoliday(
  ctx: Context,
  actor: Actor,
  input: SetHolidayInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<HolidaySet> {
  return await setHoliday(ctx, actor, input, dryRun, (rows, said) => {
    const [own] = rows.filter(({ origin }) => origin === 'manual')
    const counted = countedHoliday(rows)
    if (own && own.name === said?.name && own.kind === said.kind) return
    const known = own?.name ?? counted?.names.join(', ')
    if (own || (said?.kind && counted))
      throw fault(
        'date',
        'already-said',
        `${input.date} is “${known}” already. Choose another date, or change that one.`,
      )
    if (!said?.kind && !counted)
      throw fault('date', 'no-holiday', `${input.date} is no holiday anyway. Choose one that is.`)
  })
}

/**
 * Changes what was written of a date by hand.
 * @throws NotFoundError if nothing was
 */
export async function changeHoliday(
  ctx: Context,
  actor: Actor,
  input: SetHolidayInput,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<HolidaySet> {
  return await setHoliday(ctx, actor, input, dryRun, (rows) => {
    if (!rows.some(({ origin }) => origin === 'manual')) throw new NotFoundError('This day')
  })
}

/** Takes back what was written of a date by hand; what else is known of it counts again. */
export async function removeHoliday(
  ctx: Context,
  actor: Actor,
  { calendar, date, reason }: Pick<SetHolidayInput, 'calendar' | 'date' | 'reason'>,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<HolidaySet> {
  return await setHoliday(ctx, actor, { calendar, date, reason, name: null, kind: null }, dryRun, () => {})
}

/** As the audit tells it. */
const told = (said: { name: string; kind: HolidayInput['kind'] } | null | undefined) =>
  said ? { name: said.name, kind: said.kind ?? 'none' } : null

/** A name of null takes back what was said. */
type Said = Omit<SetHolidayInput, 'name'> & { name: string | null }

async function setHoliday(
  ctx: Context,
  actor: Actor,
  input: Said,
  dryRun: boolean,
  check: (rows: readonly StoredHoliday[], said: { name: string; kind: HolidayInput['kind'] } | null) => void,
): Promise<HolidaySet> {
  assertMayForCompany(actor, 'manage-plans')
  checkDate(input.date)
  const said = input.name === null ? null : { name: readName(input.name), kind: input.kind }
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx: Db) => {
    await lockOrganisation(tx)
    const calendarId = await calendarIdOf(tx, input.calendar)
    const rows = await listHolidays(tx, calendarId, { from: input.date, to: input.date })
    check(rows, said)
    const before = rows.filter(({ origin }) => origin === 'manual').map(({ name, kind }) => ({ name, kind }))
    if (JSON.stringify(before) === JSON.stringify(said === null ? [] : [said]))
      return { changed: false, plans: 0 }
    if (!dryRun) await checkReason(ctx, tx, [input.date], input.reason)
    await replaceManualHoliday(tx, calendarId, input.date, said)
    const plans = await replanCalendar(tx, calendarId, [input.date])
    await notifyChanged(tx, everythingChanged)
    await recordAudit(tx, ctx, actor, {
      action: said === null ? 'remove-holiday' : 'set-holiday',
      subject: `calendar:${input.calendar}`,
      before: told(before[0]),
      after: told(said),
      reason: input.reason,
      details: { date: input.date, plans },
    })
    return { changed: true, plans }
  })
  return { changed: done.changed, effect }
}
