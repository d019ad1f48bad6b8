import { couldCarryOver, dateText, neverRead, seesAll } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { WorkLogRow } from '../../db/days/work-log-columns.ts'
import {
  confirmWorkLogs,
  deleteWorkLogs,
  loadDigests,
  loadLogs,
  type StoredDigest,
  upsertWorkLogs,
} from '../../db/days/work-logs.ts'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { holdKept } from '../../db/kit/retained.ts'
import { recordAdjustments } from '../periods/record-adjustments.ts'
import type { ChangedDay } from './changed-days.ts'
import { dayKey, type PersonDayKey } from './day-key.ts'
import { deriveRow, rowAt } from './derive-row.ts'
import { type FactsBook, loadFacts, rangesAround } from './facts.ts'

/**
 * The only writer of `work_logs`, `tardy_logs` and `left_early_logs`: derives these days (ascending by person
 * and date) and writes the rows whose result changed. Where the date behind them begins with a pass that
 * could be carried over to them, it is derived too. The people must be locked or claimed, so that nobody else
 * derives them. Days of before what is kept (rules.md §14) stay without a log.
 * @returns how many rows were written or removed
 */
export async function writeWorkDays(ctx: Context, tx: Db, days: readonly PersonDayKey[]): Promise<number> {
  return (await deriveAndWrite(ctx, tx, days, null)).written
}

/** The same, and what of the days among `told` (by `dayKey`) became another, with how it was before. */
export async function writeAndTell(
  ctx: Context,
  tx: Db,
  days: readonly PersonDayKey[],
  told: ReadonlySet<number>,
): Promise<ChangedDay[]> {
  return (await deriveAndWrite(ctx, tx, days, told)).changes
}

async function deriveAndWrite(
  ctx: Context,
  tx: Db,
  wanted: readonly PersonDayKey[],
  told: ReadonlySet<number> | null,
): Promise<{ written: number; changes: ChangedDay[] }> {
  const asOf = ctx.clock.now().epochMilliseconds
  const { daysFrom } = await holdKept(tx)
  const days = daysFrom === null ? wanted : wanted.filter(({ day }) => day >= daysFrom)
  const candidates = withNextDays(days)
  const facts = await loadFacts(tx, candidates)
  for (const part of facts.unreadable)
    ctx.logger.warn(part, 'An approved request says nothing that a day understands; it changes nothing')
  const stored = new Map((await loadDigests(tx, rangesAround(candidates))).map((row) => [dayKey(row), row]))

  const changed: WorkLogRow[] = []
  const gone: PersonDayKey[] = []
  const confirmed: WorkLogRow[] = []
  const write = (key: PersonDayKey) => {
    const known = stored.get(dayKey(key))
    const row = deriveRow(facts, key, asOf)
    if (row === null) {
      if (known) gone.push(key)
    } else if (!known || !isSame(known, row)) changed.push(row)
    else if (!stillHolds(facts, known)) confirmed.push(row)
  }
  const asked = new Set(days.map(dayKey))
  for (const key of days) {
    write(key)
    const next = { employeeId: key.employeeId, day: key.day + 1 }
    if (!asked.has(dayKey(next)) && couldCarryOver(facts.factsOn(key, asOf, asOf))) write(next)
  }
  const others = [
    ...changed
      .filter((row) => stored.get(dayKey(row))?.digest.equals(row.digest) !== true)
      .map((row) => ({ employeeId: row.employeeId, day: row.day, derived: row })),
    ...gone.map((key) => ({ ...key, derived: null })),
  ]
  const changes =
    told === null
      ? []
      : await withStored(
          tx,
          others.filter((key) => told.has(dayKey(key))),
        )
  const replaced = changed.filter((row) => stored.has(dayKey(row)))
  await upsertWorkLogs(tx, changed, replaced)
  await deleteWorkLogs(tx, gone)
  await confirmWorkLogs(tx, confirmed)
  await recordAdjustments(ctx, tx, facts, [
    ...changed.map((log) => ({ employeeId: log.employeeId, day: log.day, log, asOf })),
    ...gone.map((key) => ({ ...key, log: null, asOf })),
  ])
  // A tap that changes no result is shown on its day too.
  const shown = [...changed, ...gone, ...confirmed]
  if (shown.length > 0)
    await notifyChanged(tx, { days: shown.map(({ employeeId, day }) => [employeeId, dateText(day)]) })
  return { written: changed.length + gone.length, changes }
}

/** With the logs that stand until now, by person and date. */
async function withStored(tx: Db, days: readonly Omit<ChangedDay, 'stored'>[]): Promise<ChangedDay[]> {
  if (days.length === 0) return []
  const dates = days.map(({ day }) => day)
  const people = [...new Set(days.map(({ employeeId }) => employeeId))]
  const logs = await loadLogs(tx, people, Math.min(...dates), Math.max(...dates))
  const byKey = new Map(logs.map((row) => [dayKey(row), row.log]))
  return days
    .map((key) => ({ ...key, stored: byKey.get(dayKey(key)) ?? null }))
    .sort((a, b) => dayKey(a) - dayKey(b))
}

const isSame = (known: StoredDigest, row: WorkLogRow) =>
  known.engine === row.engine && known.digest.equals(row.digest)

/**
 * Whether a stored log is still that of its two times by the facts of now. A tap that changes nothing was
 * ahead at them, and is not any more.
 */
const stillHolds = (facts: FactsBook, known: StoredDigest): boolean =>
  sawAll(facts, known) || rowAt(facts, known, known)?.digest.equals(known.digest) === true

/** At the earlier of its two times nothing lay ahead: one derivation is enough. */
function sawAll(facts: FactsBook, known: StoredDigest): boolean {
  const seen = Math.min(known.judgedAsOf, known.judgedThrough ?? neverRead)
  return seesAll(facts.factsOn(known, seen, seen), seen)
}

/** These days and the day after each, ascending. */
function withNextDays(days: readonly PersonDayKey[]): PersonDayKey[] {
  return days.flatMap((key, index) => {
    const after = days[index + 1]
    const next = { employeeId: key.employeeId, day: key.day + 1 }
    return after && after.employeeId === next.employeeId && after.day === next.day ? [key] : [key, next]
  })
}
