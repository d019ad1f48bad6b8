import {
  causesOfChange,
  type DayFacts,
  type FactsPool,
  neverRead,
  type PackedFacts,
  unpackFacts,
} from '@rollcall/core'
import type { Context } from '../../context.ts'
import { factKeys, type WorkLogFacts, type WorkLogRow } from '../../db/days/work-log-columns.ts'
import type { Db } from '../../db/kit/connect.ts'
import {
  type DecidedRow,
  loadDecided,
  type NewAdjustment,
  saveAdjustments,
  voidAdjustments,
} from '../../db/periods/adjustments.ts'
import { type ClosedDayRow, loadClosedDays, loadPools } from '../../db/periods/closed-days.ts'
import { dayKey, type PersonDayKey } from '../days/day-key.ts'
import { rowOf } from '../days/derive-row.ts'
import type { FactsBook } from '../days/facts.ts'

/** A date that came out otherwise than it was stored; `asOf` in milliseconds since 1970. */
export interface ChangedLog extends PersonDayKey {
  log: WorkLogRow | null
  asOf: number
}

/**
 * Says of closed dates among these that they would be others by what is known now. Nothing that is frozen
 * changes. What the engine of now makes of the frozen facts is no difference: an edition alone makes none.
 * The people must be locked.
 */
export async function recordAdjustments(
  ctx: Context,
  tx: Db,
  book: FactsBook,
  changed: readonly ChangedLog[],
): Promise<void> {
  const closed = await loadClosedDays(tx, changed)
  if (closed.length === 0) return
  const closingIds = [...new Set(closed.map(({ closingId }) => closingId))]
  const people = [...new Set(closed.map(({ employeeId }) => employeeId))]
  const pools = await loadPools(tx, closingIds)
  const decided = new Map((await loadDecided(tx, closingIds, people)).map((row) => [keyOf(row), row]))
  const now = new Map(changed.map((day) => [dayKey(day), day]))
  const others: NewAdjustment[] = []
  const same: ClosedDayRow[] = []
  for (const day of closed) {
    const facts = unpackFacts(pools.get(day.closingId) as FactsPool, day.day, day.facts as PackedFacts)
    const frozen = { facts, said: day.logged ? saidOf(day) : null }
    const change = changeOf(book, now.get(dayKey(day))!, frozen, decided.get(keyOf(day)))
    const { closingId, employeeId } = day
    if (change === null) same.push(day)
    else others.push({ closingId, employeeId, day: day.day, ...change })
  }
  await saveAdjustments(tx, others, ctx.clock.now())
  await voidAdjustments(tx, same)
}

const keyOf = (row: Pick<NewAdjustment, 'closingId' | 'employeeId' | 'day'>) =>
  `${row.closingId} ${dayKey(row)}`

/** What a frozen date would be instead; null if it would be the same, or what somebody decided on already. */
function changeOf(
  book: FactsBook,
  { employeeId, day, log, asOf }: ChangedLog,
  frozen: { facts: DayFacts; said: SaidLog | null },
  decided: DecidedRow | undefined,
): Pick<NewAdjustment, 'before' | 'after' | 'causes'> | null {
  const after = log && saidOf(log)
  const isTaken = decided?.status === 'accepted'
  const before = isTaken ? decided.after : frozen.said
  if (isSame(before, after) || (decided && isSame(decided.after, after))) return null
  const again = rowOf(employeeId, frozen.facts)
  if (!isTaken && isSame(again && saidOf(again), after)) return null
  const key = { employeeId, day }
  const facts =
    log === null
      ? book.factsOn(key, asOf, book.completeThroughOn(key))
      : book.factsOn(key, log.judgedAsOf, log.judgedThrough ?? neverRead)
  const causes = causesOfChange(frozen.facts, facts)
  return { before, after, causes: causes.length > 0 ? causes : ['read'] }
}

/** When a day is derived next is nothing that it comes to. */
const notSaid: readonly string[] = ['dueAt', 'awaitsThrough', 'probablyAbsentFrom', 'settled']
const saidKeys = factKeys.filter((key) => !notSaid.includes(key))

type SaidLog = Partial<WorkLogFacts>

/** What a log says of its day to people. */
const saidOf = (log: WorkLogFacts): SaidLog => Object.fromEntries(saidKeys.map((key) => [key, log[key]]))

const isSame = (one: object | null, other: object | null) =>
  saidKeys.every(
    (key) =>
      JSON.stringify(one && (one as SaidLog)[key]) === JSON.stringify(other && (other as SaidLog)[key]),
  ) && (one === null) === (other === null)
