import type { Actor, Context } from '../../context.ts'
import { loadPeopleIds } from '../../db/days/verify.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { checkRange, chunkOf, keysOf, type RecomputeOptions, type RecomputeRange } from './recompute-range.ts'
import { writeWorkDays } from './write-work-days.ts'

export interface RecomputeResult {
  people: number
  days: number
  changed: number
  /** False if it was stopped; asked again it does the rest. */
  finished: boolean
}

/**
 * Derives a range again by the rules and facts of now, and writes what comes out differently. Many short
 * transactions; stopped in the middle, what is done is done, and asked again it changes nothing that stands
 * already. Its beginning and its end are lines of the audit.
 * @throws InvalidInputError without a reason, or if the range is empty or longer than 800 days
 */
export async function recompute(
  ctx: Context,
  actor: Actor,
  input: RecomputeRange & { reason: string },
  options: RecomputeOptions = {},
): Promise<RecomputeResult> {
  assertMayForCompany(actor, 'recompute')
  checkRange(input)
  if (input.reason.trim() === '') {
    throw new InvalidInputError([{ field: 'reason', message: 'is needed: it is kept with what changes.' }])
  }
  const result: RecomputeResult = { people: 0, days: 0, changed: 0, finished: false }
  await recordInAudit(ctx, actor, 'begin-recompute', input, {})
  for (let after = 0; !options.signal?.aborted; ) {
    const ids = await loadPeopleIds(ctx.db, after, chunkOf(input), input.employeeIds)
    if (ids.length === 0) {
      result.finished = true
      break
    }
    const keys = keysOf(ids, input)
    result.changed += await inTransaction(ctx.db, async (tx) => {
      await lockPeople(tx, ids)
      return await writeWorkDays(ctx, tx, keys)
    })
    result.people += ids.length
    result.days += keys.length
    after = ids.at(-1)!
    options.onProgress?.(result)
  }
  await recordInAudit(ctx, actor, 'end-recompute', input, { ...result })
  return result
}

async function recordInAudit(
  ctx: Context,
  actor: Actor,
  action: string,
  { from, to, employeeIds, reason }: RecomputeRange & { reason: string },
  result: Record<string, unknown>,
): Promise<void> {
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, {
      action,
      subject: employeeIds ? `employees:${employeeIds.length}` : 'company',
      reason,
      details: { from, to, ...(employeeIds && { employees: employeeIds }), ...result },
    }),
  )
}
