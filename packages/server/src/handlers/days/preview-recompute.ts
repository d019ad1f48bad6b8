import { type DatedPolicy, dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { loadPeopleIds } from '../../db/days/verify.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { listNames, type PersonName } from '../../db/people/people.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { type PolicyInput, readPolicyInput } from '../policies/policy-input.ts'
import { type ChangedDay, changedDays } from './changed-days.ts'
import { compareLog, type FieldDifference } from './compare-log.ts'
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
  const changed = await changedDays(ctx, tx, keys, proposed)
  const listed = changed.slice(0, mostListed - preview.changes.length)
  const people = await listNames(
    tx,
    listed.map(({ employeeId }) => employeeId),
  )
  for (const change of listed) {
    const fields = fieldsOf(change)
    preview.changes.push({ ...people.get(change.employeeId)!, workDate: dateText(change.day), fields })
  }
  preview.people += ids.length
  preview.days += keys.length
  preview.changed += changed.length
}

function fieldsOf({ stored, derived }: ChangedDay): FieldDifference[] {
  if (stored !== null && derived !== null) return compareLog(stored, derived)
  const [was, would] = [stored, derived].map((log) => (log === null ? 'no log' : 'a log'))
  return [{ field: 'work_logs', stored: was, derived: would }]
}
