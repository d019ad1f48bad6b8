import { type Context, type HolidayFeed, systemActor } from '../../context.ts'
import { takeCall, useUpCalls } from '../../db/plans/holiday-fetches.ts'
import { recordRun } from '../days/record-run.ts'
import { type StoredYear, storeFeedAnswer } from './store-feed-answer.ts'

/** This year and those that are planned next. */
const yearsAhead = 2
/** A day takes three calls and a few retries; the service grants thousands, to be shared with nobody. */
const mostCalls = 60

/** The service counts its days by the clock of Korea. */
const zone = 'Asia/Seoul'

export interface HolidaySync {
  /** False without a key: nothing was asked. */
  asked: boolean
  years: StoredYear[]
}

/**
 * Asks the public holiday service for this year and the next two, each stored in a transaction of its own:
 * new days of the future are taken, everything else waits for a person. Without a key, and with no net, all
 * stays as it is. Doing it again changes nothing.
 */
export async function syncHolidays(ctx: Context): Promise<HolidaySync> {
  const feed = ctx.holidayFeed
  const years = feed === undefined ? [] : await askFor(ctx, feed)
  const failed = years.filter(({ outcome }) => outcome === 'failed').length
  await recordRun(ctx, 'holidays', { asked: feed === undefined ? 0 : 1, failed })
  return { asked: feed !== undefined, years }
}

async function askFor(ctx: Context, feed: HolidayFeed): Promise<StoredYear[]> {
  const { year: thisYear } = ctx.clock.now().toZonedDateTimeISO(zone)
  const stored: StoredYear[] = []
  for (let year = thisYear; year <= thisYear + yearsAhead; year++) {
    const answer = await feed.readYear(year, () => takeCall(ctx.db, dayOfService(ctx), mostCalls))
    if ('fault' in answer && answer.fault === 'quota') await useUpCalls(ctx.db, dayOfService(ctx))
    stored.push(await storeFeedAnswer(ctx, systemActor, feed.calendar, year, answer))
    // What is unreadable of one year may not be of the next; all else would fail again.
    if ('fault' in answer && answer.fault !== 'unreadable') break
  }
  return stored
}

const dayOfService = (ctx: Context) => ctx.clock.now().toZonedDateTimeISO(zone).toPlainDate().toString()
