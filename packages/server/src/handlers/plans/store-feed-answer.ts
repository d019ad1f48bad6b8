import { dateText, dayNumber, type HolidayChange, type JudgedHolidays, judgeHolidays } from '@rollcall/core'
import type { Actor, Context, FeedAnswer } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import type { FetchOutcome } from '../../db/kit/plan-tables.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { insertFetch } from '../../db/plans/holiday-fetches.ts'
import { openFindings, saveFindings } from '../../db/plans/holiday-findings.ts'
import { confirmHolidays, listPlannedDates, replaceFetchedHolidays } from '../../db/plans/holidays.ts'
import { recordAudit } from '../access/record-audit.ts'
import { begunThrough } from '../days/marks.ts'
import { calendarIdOf, knownDates } from './known-holidays.ts'
import { replanCalendar } from './replan-calendar.ts'

/** What came of the answer of one year. */
export interface StoredYear {
  year: number
  outcome: FetchOutcome
  /** Dates that became holidays. */
  taken: number
  /** What a person has to decide and did not have to before. */
  findings: number
}

/**
 * Stores what the public holiday service said of a year: new days of the future become holidays and are
 * planned again for whom they touch, all that core doubts waits as a finding.
 */
export async function storeFeedAnswer(
  ctx: Context,
  actor: Actor,
  calendar: string,
  year: number,
  answer: FeedAnswer,
): Promise<StoredYear> {
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const calendarId = await calendarIdOf(tx, calendar)
    const of = { calendarId, year, at: ctx.clock.now() }
    const stored = 'fault' in answer ? await storeFault(tx, of, answer) : await store(ctx, tx, of, answer)
    const { plans, ...said } = stored
    if (said.taken > 0 || said.findings > 0)
      await recordAudit(tx, ctx, actor, {
        action: 'sync-holidays',
        subject: `calendar:${calendar}`,
        details: { year, taken: said.taken, findings: said.findings, plans },
      })
    return { year, ...said }
  })
}

interface Of {
  calendarId: number
  year: number
  at: Temporal.Instant
}
type Stored = Omit<StoredYear, 'year'> & { plans: number }

async function storeFault(
  tx: Db,
  of: Of,
  { fault, says }: Extract<FeedAnswer, { fault: string }>,
): Promise<Stored> {
  const { calendarId, year, at } = of
  await insertFetch(tx, calendarId, { year, at, outcome: 'failed', fault, says, taken: 0 })
  // One that is left alone for a while has said already why.
  const findings = fault === 'resting' ? [] : [{ code: fault, changes: [] }]
  return { outcome: 'failed', taken: 0, findings: await openFindings(tx, of, findings), plans: 0 }
}

async function store(
  ctx: Context,
  tx: Db,
  of: Of,
  { holidays }: Extract<FeedAnswer, { holidays: unknown }>,
): Promise<Stored> {
  const { calendarId, year, at } = of
  const judged = await judge(ctx, tx, of, holidays)
  const taken = judged.take.map(texts)
  await replaceFetchedHolidays(
    tx,
    calendarId,
    taken.map(({ date, to, from }) => ({ date, names: to, was: from })),
    at,
  )
  if (judged.plausible)
    await confirmHolidays(
      tx,
      calendarId,
      holidays.map(({ date }) => date),
      at,
    )
  const plans = await replanCalendar(
    tx,
    calendarId,
    taken.map(({ date }) => date),
  )
  if (plans > 0) await notifyChanged(tx, everythingChanged)
  const found = judged.findings.map(({ code, changes }) => ({ code, changes: changes.map(texts) }))
  const findings = await (judged.plausible ? saveFindings : openFindings)(tx, of, found)
  const outcome = outcomeOf(judged, holidays.length)
  await insertFetch(tx, calendarId, { year, at, outcome, fault: null, says: null, taken: taken.length })
  return { outcome, taken: taken.length, findings, plans }
}

async function judge(
  ctx: Context,
  tx: Db,
  { calendarId, year }: Of,
  holidays: readonly { date: string; name: string }[],
): Promise<JudgedHolidays> {
  const known = await knownDates(tx, calendarId, { from: `${year}-01-01`, to: `${year}-12-31` })
  const through = begunThrough(ctx.clock.now())
  const begun = [...new Set(holidays.map(({ date }) => date))].filter((date) => dayNumber(date) <= through)
  return judgeHolidays({
    year,
    known,
    answer: holidays.map(({ date, name }) => ({ day: dayNumber(date), name })),
    begun: new Set((await listPlannedDates(tx, calendarId, begun)).map(dayNumber)),
  })
}

const texts = ({ day, from, to }: HolidayChange) => ({ date: dateText(day), from, to })

function outcomeOf({ take, findings }: JudgedHolidays, answered: number): FetchOutcome {
  if (findings.length > 0) return 'doubtful'
  if (answered === 0) return 'none'
  return take.length > 0 ? 'taken' : 'same'
}
