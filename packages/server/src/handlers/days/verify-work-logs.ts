import { dateText, engineEdition } from '@rollcall/core'
import type { Context } from '../../context.ts'
import { loadPeopleIds, loadStoredDays, type StoredDay } from '../../db/days/verify.ts'
import type { WorkLogRow } from '../../db/days/work-log-columns.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { listNames, type PersonName } from '../../db/people/people.ts'
import { verifyPlans } from '../plans/verify-plans.ts'
import { compareLog } from './compare-log.ts'
import { deriveRow, rowAt } from './derive-row.ts'
import { type FactsBook, loadFacts } from './facts.ts'

export interface Difference extends PersonName {
  workDate: string
  /** The column that differs, or the table that lacks or wrongly has a row. */
  field: string
  stored: unknown
  derived: unknown
}

export interface VerifyReport {
  /** Days derived again and compared. */
  checked: number
  /** Days with marks: their stored result is not expected to be right yet. */
  pending: number
  /** Days whose time has come and that no worker has derived since. */
  overdue: number
  /** Days that an older edition of the engine derived; a recompute derives them anew, with its preview. */
  olderEdition: number
  differences: Difference[]
}

export interface VerifyOptions {
  onProgress?: (checked: number) => void
  signal?: AbortSignal
}

const peopleAtOnce = 25

/**
 * Makes every stored plan again, and derives every stored day again at the two times it was judged with;
 * compares both with what is stored. Reads each chunk of people in one snapshot, changes nothing, and can run
 * beside everything else.
 */
export async function verifyWorkLogs(ctx: Context, options: VerifyOptions = {}): Promise<VerifyReport> {
  const report: VerifyReport = {
    checked: 0,
    pending: 0,
    overdue: 0,
    olderEdition: 0,
    differences: [],
  }
  for (let after = 0; !options.signal?.aborted; ) {
    const ids = await loadPeopleIds(ctx.db, after, peopleAtOnce)
    if (ids.length === 0) break
    await inSnapshot(ctx.db, (tx) => verifyPeople(ctx, tx, ids, report))
    after = ids.at(-1)!
    options.onProgress?.(report.checked)
  }
  return report
}

async function verifyPeople(
  ctx: Context,
  tx: Db,
  ids: readonly number[],
  report: VerifyReport,
): Promise<void> {
  const days = await loadStoredDays(tx, ids, ctx.clock.now())
  const facts = await loadFacts(tx, days)
  const names = await listNames(tx, ids)
  for (const { employeeId, day, stored, wanted } of await verifyPlans(tx, ids)) {
    const workDate = dateText(day)
    report.differences.push({
      ...names.get(employeeId)!,
      workDate,
      field: 'work_plans',
      stored,
      derived: wanted,
    })
  }
  for (const day of days) {
    if (day.pending) {
      report.pending++
      continue
    }
    if (day.overdue) report.overdue++
    if (day.engine !== null && day.engine < engineEdition) report.olderEdition++
    report.checked++
    for (const difference of differencesOf(ctx, facts, day)) {
      report.differences.push({ ...names.get(day.employeeId)!, ...difference })
    }
  }
}

type DayDifference = Omit<Difference, 'employeeNumber' | 'name'>

function differencesOf(ctx: Context, facts: FactsBook, day: StoredDay): DayDifference[] {
  const derived = day.logged
    ? rowAt(facts, day, day)
    : deriveRow(facts, day, ctx.clock.now().epochMilliseconds)
  const workDate = dateText(day.day)
  if ((derived !== null) !== day.logged) {
    const word = (has: boolean) => (has ? 'a row' : 'no row')
    return [{ workDate, field: 'work_logs', stored: word(day.logged), derived: word(derived !== null) }]
  }
  if (derived === null) return []
  const differences: DayDifference[] = compareLog(day.log, derived).map((difference) => ({
    workDate,
    ...difference,
  }))
  if (!day.digest?.equals(derived.digest))
    differences.push({
      workDate,
      field: 'digest',
      stored: day.digest?.toString('hex'),
      derived: derived.digest.toString('hex'),
    })
  return [...differences, ...lostDifferences(workDate, day, derived)]
}

function lostDifferences(workDate: string, day: StoredDay, derived: WorkLogRow): DayDifference[] {
  const tables = [
    { field: 'tardy_logs', stored: day.tardyLog, minutes: derived.tardyMinutes, excuse: 'tardy' as const },
    {
      field: 'left_early_logs',
      stored: day.leftEarlyLog,
      minutes: derived.leftEarlyMinutes,
      excuse: 'leftEarly' as const,
    },
  ]
  return tables.flatMap(({ field, stored, minutes, excuse }) => {
    const wanted = minutes ? { minutes, excused: derived.excused.includes(excuse) } : null
    const same =
      stored === null
        ? wanted === null
        : wanted !== null && stored.minutes === wanted.minutes && stored.excused === wanted.excused
    return same ? [] : [{ workDate, field, stored, derived: wanted }]
  })
}
