import { dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import type { DateChange } from '../../db/kit/plan-tables.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { openFindings } from '../../db/plans/holiday-findings.ts'
import { listHolidays, listPlannedDates } from '../../db/plans/holidays.ts'
import { listCalendarCodes, replaceBundledHolidays } from '../../db/plans/named-holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { begunThrough } from '../days/marks.ts'
import { type BundledHoliday, bundledCalendar, bundledHolidays } from './bundled-holidays.ts'
import { countryHolidays } from './country-holidays.ts'
import { byDate, calendarIdOf, knownDates } from './known-holidays.ts'
import { replanCalendar } from './replan-calendar.ts'

/** Calendars of other countries know the years behind and before us that people's days and plans are in. */
const [yearsBehind, yearsAhead] = [5, 3]

/**
 * Makes the bundled holidays of each calendar what this version of Rollcall knows; those of another origin
 * stay and win. What is planned already is planned again. A date that has begun and is planned stays as it
 * is, and a person decides. Doing it again changes nothing, until another year comes.
 */
export async function storeBundledHolidays(
  ctx: Context,
  actor: Actor,
): Promise<{ changed: number; plans: number }> {
  assertMayForCompany(actor, 'manage-company')
  const sum = { changed: 0, plans: 0 }
  for (const calendar of await listCalendarCodes(ctx.db)) {
    const { changed, plans } = await inTransaction(ctx.db, async (tx) => {
      await lockOrganisation(tx)
      return await storeBundleOf(ctx, tx, actor, calendar)
    })
    sum.changed += changed
    sum.plans += plans
  }
  return sum
}

/** The same for one calendar; one that people made up has no bundle. */
export async function storeBundleOf(
  ctx: Context,
  tx: Db,
  actor: Actor,
  calendar: string,
): Promise<{ changed: number; plans: number }> {
  const bundle = await bundleOf(ctx, calendar)
  const calendarId = await calendarIdOf(tx, calendar)
  const changes = bundle.length === 0 ? [] : await changesOf(tx, calendarId, bundle)
  if (changes.length === 0) return { changed: 0, plans: 0 }
  const held = await heldBack(ctx, tx, calendarId, changes)
  const findings = await raise(ctx, tx, calendarId, held)
  const changed = await replaceBundledHolidays(tx, calendar, wanted(bundle, held))
  const taken = changes.map(({ date }) => date).filter((date) => !held.some((one) => one.date === date))
  const plans = await replanCalendar(tx, calendarId, taken)
  if (changed > 0 || findings > 0)
    await recordAudit(tx, ctx, actor, {
      action: 'store-bundled-holidays',
      subject: `calendar:${calendar}`,
      details: { changed, plans, ...(findings > 0 ? { findings } : {}) },
    })
  return { changed, plans }
}

async function bundleOf(ctx: Context, calendar: string): Promise<BundledHoliday[]> {
  if (calendar === bundledCalendar) return bundledHolidays()
  const { year } = ctx.clock.now().toZonedDateTimeISO('UTC')
  return (await countryHolidays(calendar, { from: year - yearsBehind, to: year + yearsAhead })) ?? []
}

/** The dates of the years of the bundle of which it says something else than is stored of it. */
async function changesOf(
  tx: Db,
  calendarId: number,
  bundled: readonly BundledHoliday[],
): Promise<DateChange[]> {
  const [first, last] = [bundled[0]!.date.slice(0, 4), bundled.at(-1)!.date.slice(0, 4)]
  const rows = await listHolidays(tx, calendarId, { from: `${first}-01-01`, to: `${last}-12-31` })
  const stored = namesOf([...byDate(rows.filter(({ origin }) => origin === 'bundled')).values()].flat())
  const now = namesOf(bundled)
  return [...new Set([...stored.keys(), ...now.keys()])]
    .sort()
    .map((date) => ({ date, from: stored.get(date) ?? [], to: now.get(date) ?? [] }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}

const namesOf = (days: readonly BundledHoliday[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(days, ({ date }) => date)].map(([date, each]) => [
      date,
      each.map(({ name }) => name).sort(),
    ]),
  )

/**
 * Of the changes those of dates that have begun and on which somebody's plan rests; one that counts so
 * already, since somebody applied it, changes no day.
 */
async function heldBack(
  ctx: Context,
  tx: Db,
  calendarId: number,
  changes: readonly DateChange[],
): Promise<DateChange[]> {
  const through = dateText(begunThrough(ctx.clock.now()))
  const begun = changes.map(({ date }) => date).filter((date) => date <= through)
  if (begun.length === 0) return []
  const known = await knownDates(tx, calendarId, { from: begun[0]!, to: begun.at(-1)! })
  const counted = new Map(known.map(({ day, names }) => [dateText(day), names]))
  const planned = new Set(await listPlannedDates(tx, calendarId, begun))
  const differs = ({ date, to }: DateChange) => JSON.stringify(counted.get(date) ?? []) !== JSON.stringify(to)
  return changes.filter((change) => planned.has(change.date) && differs(change))
}

/** What the bundle says, and of dates that are held back what is stored. */
function wanted(bundle: readonly BundledHoliday[], held: readonly DateChange[]): BundledHoliday[] {
  const kept = new Set(held.map(({ date }) => date))
  return [
    ...bundle.filter(({ date }) => !kept.has(date)),
    ...held.flatMap(({ date, from }) => from.map((name) => ({ date, name }))),
  ]
}

async function raise(ctx: Context, tx: Db, calendarId: number, held: readonly DateChange[]): Promise<number> {
  let opened = 0
  for (const [year, changes] of Map.groupBy(held, ({ date }) => Number(date.slice(0, 4))))
    opened += await openFindings(tx, { calendarId, year, at: ctx.clock.now() }, [{ code: 'begun', changes }])
  return opened
}
