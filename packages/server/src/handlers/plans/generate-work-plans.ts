import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  findPlannedRange,
  listEmployed,
  type PlanRange,
  replaceWorkPlans,
} from '../../db/plans/work-plans.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markPlanDates } from '../days/marks.ts'
import { wantedPlans } from './wanted-plans.ts'

/** Both ends are included. */
export interface GenerateWorkPlansInput extends PlanRange {
  /** Default: everybody who is employed in the range. */
  employeeIds?: readonly number[]
  onProgress?: (people: number) => void
}

const peopleAtOnce = 200
const mostDays = 800

/**
 * The only writer of `work_plans`: makes the plans of a range of dates what patterns, holidays and
 * overrides say, each with its origin, and marks each date whose plan changed and its neighbours. Many short
 * transactions; stopped in the middle it goes on where it was when asked again, and asked twice it changes
 * nothing.
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
      return await planPeople(tx, ids, input)
    })
    after = ids.at(-1)!
    people += ids.length
    input.onProgress?.(people)
  }
  if (changed > 0) await recordInAudit(ctx, actor, input, changed)
  return { changed }
}

/**
 * In the transaction of whoever changed what plans are made of: makes the plans of all dates that are planned
 * already again, so that none stands that nothing says any more, and says how many changed. Locks the people.
 */
export async function replanAll(tx: Db): Promise<number> {
  const range = await findPlannedRange(tx, null)
  if (range === null) return 0
  let changed = 0
  for (let after = 0; ; ) {
    const ids = await listEmployed(tx, range, after, peopleAtOnce, null)
    if (ids.length === 0) return changed
    await lockPeople(tx, ids)
    changed += await planPeople(tx, ids, range)
    after = ids.at(-1)!
  }
}

async function planPeople(tx: Db, employeeIds: readonly number[], range: PlanRange): Promise<number> {
  const wanted = await wantedPlans(tx, employeeIds, range)
  const written = await replaceWorkPlans(tx, employeeIds, range, wanted)
  await markPlanDates(
    tx,
    written.filter(({ replanned }) => replanned),
  )
  return written.length
}

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
