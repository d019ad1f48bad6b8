import { countedHoliday, type HolidayDoubt, type HolidayOrigin } from '@rollcall/core'
import type { Actor, Context, FeedFault } from '../../context.ts'
import { hadKey, isSyncAsked, listLastFetches } from '../../db/plans/holiday-fetches.ts'
import { listOpenFindings } from '../../db/plans/holiday-findings.ts'
import { listCalendars, listHolidays, listHolidaysOf, type StoredHoliday } from '../../db/plans/holidays.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { todayFor, todayOfCompany } from '../people/today-of.ts'
import { fault } from './holiday-input.ts'
import { byDate, calendarIdOf } from './known-holidays.ts'

/** A date of a calendar: what counts of it, and what it would be without what people wrote. */
export interface ShownHoliday {
  date: string
  names: string[]
  /** Null: people said that it is no holiday. */
  kind: StoredHoliday['kind']
  origin: HolidayOrigin
  /** When the public service said it last; null where it never did. */
  fetchedAt: string | null
  /** What is known of it without people's word; null where that counts anyway, or nothing is. */
  otherwise: { names: string[]; origin: HolidayOrigin } | null
}

/**
 * The holidays of a calendar in a year with their origins, what waits for a decision, and when the public
 * service was asked.
 * @throws InvalidInputError for a calendar that does not exist
 */
export async function readHolidays(
  ctx: Context,
  actor: Actor,
  input: { calendar: string | null; year: number | null },
) {
  assertMayForCompany(actor, 'read-holidays')
  const { db } = ctx
  const calendars = await listCalendars(db)
  const code =
    input.calendar ?? (calendars.find(({ sites }) => sites.length > 0) ?? calendars[0])?.code ?? 'KR'
  const calendarId = await calendarIdOf(db, code)
  const today = await todayOfCompany(db, ctx.clock.now())
  const year = input.year ?? Number(today.slice(0, 4))
  const rows = await listHolidays(db, calendarId, { from: `${year}-01-01`, to: `${year}-12-31` })
  return {
    calendar: code,
    calendars,
    year,
    today,
    holidays: [...byDate(rows)].flatMap(([date, said]) => shown(date, said)),
    findings: (await listOpenFindings(db, calendarId)).map(
      ({ id, year: of, code: why, changes, ...found }) => ({
        id,
        year: of,
        code: why as HolidayDoubt | Exclude<FeedFault, 'resting'>,
        changes: changes.map(({ date, from, to }) => ({ date, from: [...from], to: [...to] })),
        foundAt: found.foundAt.toString(),
        seenAt: found.seenAt.toString(),
      }),
    ),
    service: {
      hasKey: await hadKey(db),
      underWay: await isSyncAsked(db),
      years: (await listLastFetches(db, calendarId)).map(({ at, ...fetch }) => ({
        ...fetch,
        at: at.toString(),
      })),
    },
  }
}

function shown(date: string, rows: readonly StoredHoliday[]): ShownHoliday[] {
  const own = rows.filter(({ origin }) => origin === 'manual')
  const rest = countedHoliday(rows.filter(({ origin }) => origin !== 'manual'))
  const fetchedAt = rows.find((row) => row.fetchedAt !== null)?.fetchedAt?.toString() ?? null
  if (own.length === 0) return rest === null ? [] : [{ date, ...rest, fetchedAt, otherwise: null }]
  const counted = countedHoliday(own)
  return [
    {
      date,
      names: own.map(({ name }) => name),
      kind: counted?.kind ?? null,
      origin: 'manual',
      fetchedAt: null,
      otherwise: rest && { names: rest.names, origin: rest.origin },
    },
  ]
}

const mostDays = 800

/**
 * The holidays of whoever asks: of the calendars of the sites where she works, else that of the first site.
 * @throws InvalidInputError if the range is empty or longer than 800 days
 */
export async function readOwnHolidays(ctx: Context, actor: Actor, range: { from: string; to: string }) {
  assertMayForCompany(actor, 'read-holidays')
  const days = Temporal.PlainDate.from(range.from).until(Temporal.PlainDate.from(range.to)).days
  if (days < 0 || days >= mostDays)
    throw fault('to', 'bad-range', `must not lie before from, and ${mostDays} days at most.`)
  const employeeId = actor.kind === 'person' ? actor.employeeId : null
  const rows = await listHolidaysOf(ctx.db, employeeId, range)
  return {
    today: await todayFor(ctx, actor),
    holidays: [...byDate(rows)].flatMap(([date, said]) => {
      const counted = countedHoliday(said)
      return counted === null ? [] : [{ date, names: counted.names, kind: counted.kind }]
    }),
  }
}
