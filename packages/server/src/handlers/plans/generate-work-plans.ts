import { dateText, dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { holdBegun } from '../../db/days/marks.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { holdKept } from '../../db/kit/retained.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listEmployed } from '../../db/plans/employed.ts'
import {
  findPlannedRange,
  type PlanCounts,
  type PlanRange,
  replaceWorkPlans,
} from '../../db/plans/work-plans.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markPlanDates } from '../days/marks.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { remakeParts } from '../requests/remake-parts.ts'
import { wantedPlans } from './wanted-plans.ts'

/** Both ends are included. */
export interface GenerateWorkPlansInput extends PlanRange {
  /** Default: everybody who is employed in the range. */
  employeeIds?: readonly number[]
  onProgress?: (people: number) => void
}

/** Plans are made for today and so many days to come. */
export const planAheadDays = 62

/** Nobody plans more days at once, nor further back or ahead. */
export const mostDays = 800
const peopleAtOnce = 200

/**
 * The only writer of `work_plans`: makes the plans of a range of dates what patterns, holidays and
 * overrides say, each with its origin, and marks each date whose plan changed and its neighbours. Many
 * short transactions; stopped in the middle it goes on where it was when asked again, and asked twice it
 * changes nothing.
 * @throws InvalidInputError if the range is empty or longer than 800 days
 */
export async function generateWorkPlans(
  ctx: Context,
  actor: Actor,
  input: GenerateWorkPlansInput,
): Promise<{ changed: number }> {
  assertMayForCompany(actor, 'manage-company')
  checkRange(input)
  let changed = 0
  let people = 0
  for (let after = 0; ; ) {
    const ids = await listEmployed(ctx.db, input, after, peopleAtOnce, input.employeeIds ?? null)
    if (ids.length === 0) break
    changed += await inTransaction(ctx.db, async (tx) => {
      await lockPeople(tx, ids)
      return writtenOf(await planPeople(tx, ids, input))
    })
    after = ids.at(-1)!
    people += ids.length
    input.onProgress?.(people)
  }
  if (changed > 0) await recordInAudit(ctx, actor, input, changed)
  return { changed }
}

/**
 * In the transaction of whoever changed what plans are made of: makes the plans of these people (null:
 * everybody) again from a date on, before the first that is planned too (null: from that one), as far as the
 * company is planned, so that none stands that nothing says any more. Locks the people, ascending.
 */
export async function replanPeople(
  ctx: Context,
  tx: Db,
  employeeIds: readonly number[] | null,
  from: string | null,
): Promise<{ people: number; changed: number }> {
  const range = employeeIds?.length === 0 ? null : await rangeFrom(ctx, tx, from)
  const replanned = { people: 0, changed: 0 }
  for (let after = 0; range !== null && range.from <= range.to; ) {
    const ids = await listEmployed(tx, range, after, peopleAtOnce, employeeIds)
    if (ids.length === 0) break
    await lockPeople(tx, ids)
    const counts = await planPeople(tx, ids, range)
    replanned.changed += writtenOf(counts)
    replanned.people += counts.people
    after = ids.at(-1)!
  }
  return replanned
}

/**
 * From a date on, 800 days back at the most; as far as the company is planned, or where it is not, as it is
 * planned ahead.
 */
async function rangeFrom(ctx: Context, tx: Db, from: string | null): Promise<PlanRange | null> {
  const planned = await findPlannedRange(tx, null)
  if (from === null) return planned
  const today = Temporal.PlainDate.from(await todayOfCompany(tx, ctx.clock.now()))
  const earliest = today.subtract({ days: mostDays }).toString()
  const first = planned !== null && planned.from < earliest ? planned.from : earliest
  return {
    from: from < first ? first : from,
    to: planned?.to ?? today.add({ days: planAheadDays }).toString(),
  }
}

/** The same for everybody and all dates that are planned already; says how many changed. */
export async function replanAll(ctx: Context, tx: Db): Promise<number> {
  return (await replanPeople(ctx, tx, null, null)).changed
}

/**
 * Makes the plans of these people in the range again, and of what they asked for what it means by them, for
 * whoever holds their locks in this transaction and knows that nothing else has changed.
 */
export async function planPeople(
  tx: Db,
  employeeIds: readonly number[],
  { from, to }: PlanRange,
): Promise<PlanCounts> {
  // Plans that were purged are made for no date again.
  const { factsFrom } = await holdKept(tx)
  const range = { from: factsFrom === null || dayNumber(from) >= factsFrom ? from : dateText(factsFrom), to }
  if (range.from > to) return { people: 0, added: 0, changed: 0, removed: 0 }
  const wanted = await wantedPlans(tx, employeeIds, range)
  await holdBegun(tx)
  const { replanned, ...counts } = await replaceWorkPlans(tx, employeeIds, range, wanted)
  await remakeParts(tx, employeeIds, range)
  await markPlanDates(tx, replanned)
  return counts
}

/** Plans that were written or removed. */
export const writtenOf = ({ added, changed, removed }: PlanCounts): number => added + changed + removed

function checkRange({ from, to }: GenerateWorkPlansInput): void {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
  if (days < 0) throw new InvalidInputError([{ field: 'to', message: 'must not lie before from.' }])
  if (days >= mostDays)
    throw new InvalidInputError([
      { field: 'to', message: `at most ${mostDays} days at once; ask for the rest in another call.` },
    ])
}

async function recordInAudit(
  ctx: Context,
  actor: Actor,
  input: GenerateWorkPlansInput,
  changed: number,
): Promise<void> {
  await inTransaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, actor, {
      action: 'generate-work-plans',
      subject: input.employeeIds ? `employees:${input.employeeIds.length}` : 'company',
      details: { from: input.from, to: input.to, changed },
    }),
  )
}
