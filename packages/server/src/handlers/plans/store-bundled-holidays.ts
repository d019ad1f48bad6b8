import { dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import type { DateChange } from '../../db/kit/plan-tables.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { openFindings } from '../../db/plans/holiday-findings.ts'
import { listHolidays, listPlannedDates } from '../../db/plans/holidays.ts'
import { replaceBundledHolidays } from '../../db/plans/named-holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { begunThrough } from '../days/marks.ts'
import { type BundledHoliday, bundledCalendar, bundledHolidays } from './bundled-holidays.ts'
import { byDate, calendarIdOf, knownDates } from './known-holidays.ts'
import { replanCalendar } from './replan-calendar.ts'

/**
 * Makes the bundled holidays of the Korean calendar what this version of Rollcall knows; those of another
 * origin stay and win. What is planned already is planned again. A date that has begun and is planned stays
 * as it is, and a person decides. Doing it again changes nothing.
 */
export async function storeBundledHolidays(
  ctx: Context,
  actor: Actor,
): Promise<{ changed: number; plans: number }> {
  assertMayForCompany(actor, 'manage-company')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const calendarId = await calendarIdOf(tx, bundledCalendar)
    const changes = await changesOf(tx, calendarId)
    if (changes.length === 0) return { changed: 0, plans: 0 }
    const held = await heldBack(ctx, tx, calendarId, changes)
    const findings = await raise(ctx, tx, calendarId, held)
    const changed = await replaceBundledHolidays(tx, bundledCalendar, wanted(held))
    const taken = changes.map(({ date }) => date).filter((date) => !held.some((one) => one.date === date))
    const plans = await replanCalendar(tx, calendarId, taken)
    if (changed > 0 || findings > 0)
      await recordAudit(tx, ctx, actor, {
        action: 'store-bundled-holidays',
        subject: `calendar:${bundledCalendar}`,
        details: { changed, plans, ...(findings > 0 ? { findings } : {}) },
      })
    return { changed, plans }
  })
}

/** The dates of the years of the bundle of which it says something else than is stored of it. */
async function changesOf(tx: Db, calendarId: number): Promise<DateChange[]> {
  const bundled = bundledHolidays()
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
function wanted(held: readonly DateChange[]): BundledHoliday[] {
  const kept = new Set(held.map(({ date }) => date))
  return [
    ...bundledHolidays().filter(({ date }) => !kept.has(date)),
    ...held.flatMap(({ date, from }) => from.map((name) => ({ date, name }))),
  ]
}

async function raise(ctx: Context, tx: Db, calendarId: number, held: readonly DateChange[]): Promise<number> {
  let opened = 0
  for (const [year, changes] of Map.groupBy(held, ({ date }) => Number(date.slice(0, 4))))
    opened += await openFindings(tx, { calendarId, year, at: ctx.clock.now() }, [{ code: 'begun', changes }])
  return opened
}
