import {
  type BoardCode,
  dateText,
  type Explanation,
  engineEdition,
  explainDay,
  FactsPacker,
  neverRead,
  rulesEdition,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { hasMark } from '../../db/days/marks.ts'
import { loadDigests, type StoredDigest } from '../../db/days/work-logs.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation, lockPeople } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { holdKept } from '../../db/kit/retained.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { findDepartment } from '../../db/people/departments.ts'
import { insertClosedDays, listStays, type NewClosedDay, type Stay } from '../../db/periods/closed-days.ts'
import { insertClosing, listClosedMonths, setPool } from '../../db/periods/closings.ts'
import { ConflictError, NotFoundError } from '../../errors.ts'
import { assertMayForDepartment } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { dayKey, type PersonDayKey } from '../days/day-key.ts'
import { deriveRow, rowAt } from '../days/derive-row.ts'
import { type FactsBook, loadFacts, rangesAround } from '../days/facts.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { type Blockers, loadBlockers } from './blockers.ts'
import { assertNext, blocked, differs, notOver, purged } from './close-refusals.ts'
import type { KeptExplanation } from './frozen-day.ts'
import { type DepartmentMonth, datesOf } from './month-asked.ts'

export interface ClosedMonth {
  /** Null where nothing is closed: a dry run, or something keeps it from closing. */
  closingId: number | null
  /** Whether it was closed by this call: sent twice, it is closed once. */
  isNew: boolean
  people: number
  days: number
  blockers: { code: BoardCode; count: number }[]
}

/** So many people are frozen at once: what they take of memory is gone before the next. */
const peopleAtOnce = 100

/**
 * Freezes a department's month as it was judged: each date on which somebody works there, with its facts,
 * its log and why it came out so. All of it or nothing, in one transaction; a punch that comes meanwhile
 * waits and is judged after it. Months of a department are closed in order, and only once they are over.
 * @throws ForbiddenError, NotFoundError, InvalidInputError, ConflictError `month-blocked`,
 * `month-out-of-order`, `month-differs`
 */
export async function closeMonth(
  ctx: Context,
  actor: Actor,
  asked: DepartmentMonth,
  { dryRun }: { dryRun: boolean },
): Promise<ClosedMonth> {
  const { departmentId, month } = asked
  const { first, last } = datesOf(month)
  await assertMayForDepartment(ctx.db, actor, 'close-months', departmentId, last)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    if (!(await findDepartment(tx, { id: departmentId })))
      throw new NotFoundError(`Department ${departmentId}`)
    if (last >= (await todayOfCompany(tx, ctx.clock.now()))) throw notOver(month)
    const { daysFrom } = await holdKept(tx)
    if (daysFrom !== null && first < dateText(daysFrom)) throw purged(month)
    const stays = await listStays(tx, departmentId, { first, last })
    const people = [...new Set(stays.map(({ employeeId }) => employeeId))]
    const days = stays.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    const closed = await listClosedMonths(tx, departmentId)
    const known = closed.find((one) => one.month === month)
    if (known) return { closingId: known.id, isNew: false, people: people.length, days, blockers: [] }
    assertNext(month, closed)
    await lockPeople(tx, people)
    const blockers = told(await loadBlockers(ctx, tx, departmentId, month))
    if (dryRun) return { closingId: null, isNew: false, people: people.length, days, blockers }
    if (blockers.length > 0) throw blocked(blockers)
    const closingId = await insertClosing(tx, {
      ...{ departmentId, month, people: people.length, days },
      ...{ closedAt: ctx.clock.now(), closedBy: `${actor.kind}:${actor.name}` },
      ...{ engine: engineEdition, rules: rulesEdition },
    })
    if (closingId === null)
      throw new ConflictError('Somebody closed this month a moment ago.', 'month-closed')
    await freeze(ctx, tx, closingId, stays)
    await recordAudit(tx, ctx, actor, {
      action: 'close-month',
      subject: `department:${departmentId} ${month}`,
      after: { people: people.length, days },
    })
    await notifyChanged(tx, everythingChanged)
    return { closingId, isNew: true, people: people.length, days, blockers: [] }
  })
}

async function freeze(ctx: Context, tx: Db, closingId: number, stays: readonly Stay[]): Promise<void> {
  const packer = new FactsPacker()
  const people = [...Map.groupBy(stays, ({ employeeId }) => employeeId).values()]
  for (let at = 0; at < people.length; at += peopleAtOnce) {
    const keys = people.slice(at, at + peopleAtOnce).flatMap((own) => own.flatMap(daysOf))
    await insertClosedDays(tx, closingId, await frozenDays(ctx, tx, packer, keys))
  }
  await setPool(tx, closingId, packer.pool)
}

const daysOf = ({ employeeId, from, to }: Stay): PersonDayKey[] =>
  Array.from({ length: to - from + 1 }, (_, place) => ({ employeeId, day: from + place }))

async function frozenDays(
  ctx: Context,
  tx: Db,
  packer: FactsPacker,
  keys: readonly PersonDayKey[],
): Promise<NewClosedDay[]> {
  const book = await loadFacts(tx, keys)
  const stored = new Map((await loadDigests(tx, rangesAround(keys))).map((row) => [dayKey(row), row]))
  const frozen: NewClosedDay[] = []
  for (const key of keys) {
    const day = frozenDay(book, packer, key, stored.get(dayKey(key)), ctx.clock.now())
    // A punch that came a moment ago is derived first.
    if (day === null)
      throw (await hasMark(tx, key))
        ? blocked([{ code: 'OVERDUE_DAY', count: 1 }])
        : differs(dateText(key.day))
    frozen.push(day)
  }
  return frozen
}

/** A date at the two times that its log was judged with; null where its facts come to something else. */
function frozenDay(
  book: FactsBook,
  packer: FactsPacker,
  key: PersonDayKey,
  stored: StoredDigest | undefined,
  now: Temporal.Instant,
): NewClosedDay | null {
  const at = now.epochMilliseconds
  const log = stored ? rowAt(book, key, stored) : deriveRow(book, key, at)
  if ((log === null) !== (stored === undefined) || log?.digest.equals(stored!.digest) === false) return null
  const facts = stored
    ? book.factsOn(key, stored.judgedAsOf, stored.judgedThrough ?? neverRead)
    : book.factsOn(key, at, book.completeThroughOn(key))
  return {
    ...key,
    log,
    facts: JSON.stringify(packer.pack(facts)),
    explanation: JSON.stringify(keptOf(explainDay(facts))),
  }
}

const keptOf = ({ result, ...kept }: Explanation): KeptExplanation => kept

const told = (blockers: Blockers) => [...blockers].map(([code, count]) => ({ code, count }))
