import { type DatedPolicy, dateText, dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { loadPeopleIds } from '../../db/days/verify.ts'
import { loadLogs } from '../../db/days/work-logs.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { listNames, type PersonName } from '../../db/people/people.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { type PolicyInput, readPolicyInput } from '../policies/policy-input.ts'
import { compareLog, type FieldDifference } from './compare-log.ts'
import { dayKey } from './day-key.ts'
import { deriveRow } from './derive-row.ts'
import { loadFacts } from './facts.ts'
import { checkRange, chunkOf, keysOf, type RecomputeOptions, type RecomputeRange } from './recompute-range.ts'

export interface DayChange extends PersonName {
  workDate: string
  /** `stored` is what stands, `derived` what would; the field `work_logs` for a log that would come or go. */
  fields: FieldDifference[]
}

export interface RecomputePreview {
  people: number
  days: number
  /** Days that would change. */
  changed: number
  /** The first of them, by person and date. */
  changes: DayChange[]
}

/** More are counted and not listed. */
const mostListed = 1000

/**
 * Says which days `recompute` would change, or `setPolicy` with the policy given, from what to what. Writes
 * nothing: each chunk of people is read in a read-only snapshot.
 * @throws ForbiddenError, InvalidInputError, NotFoundError
 */
export async function previewRecompute(
  ctx: Context,
  actor: Actor,
  input: RecomputeRange & { policy: PolicyInput | null },
  options: RecomputeOptions = {},
): Promise<RecomputePreview> {
  assertMayForCompany(actor, 'recompute')
  checkRange(input)
  const proposed = input.policy && (await readPolicyInput(ctx.db, input.policy))
  const preview: RecomputePreview = { people: 0, days: 0, changed: 0, changes: [] }
  for (let after = 0; !options.signal?.aborted; ) {
    const ids = await loadPeopleIds(ctx.db, after, chunkOf(input), input.employeeIds)
    if (ids.length === 0) break
    await inSnapshot(ctx.db, (tx) => previewPeople(ctx, tx, ids, input, proposed, preview))
    after = ids.at(-1)!
    options.onProgress?.(preview)
  }
  return preview
}

async function previewPeople(
  ctx: Context,
  tx: Db,
  ids: readonly number[],
  range: RecomputeRange,
  proposed: DatedPolicy | null,
  preview: RecomputePreview,
): Promise<void> {
  const keys = keysOf(ids, range)
  const facts = await loadFacts(tx, keys, proposed)
  const logs = await loadLogs(tx, ids, dayNumber(range.from), dayNumber(range.to))
  const stored = new Map(logs.map((row) => [dayKey(row), row]))
  const asOf = ctx.clock.now().epochMilliseconds
  const changed = keys.flatMap((key) => {
    const known = stored.get(dayKey(key))
    const row = deriveRow(facts, key, asOf)
    if (row === null && known === undefined) return []
    if (row === null) return [{ key, fields: [{ field: 'work_logs', stored: 'a log', derived: 'no log' }] }]
    if (known === undefined)
      return [{ key, fields: [{ field: 'work_logs', stored: 'no log', derived: 'a log' }] }]
    return known.digest.equals(row.digest) ? [] : [{ key, fields: compareLog(known.log, row) }]
  })
  const listed = changed.slice(0, mostListed - preview.changes.length)
  const people = await listNames(
    tx,
    listed.map(({ key }) => key.employeeId),
  )
  for (const { key, fields } of listed) {
    preview.changes.push({ ...people.get(key.employeeId)!, workDate: dateText(key.day), fields })
  }
  preview.people += ids.length
  preview.days += keys.length
  preview.changed += changed.length
}
