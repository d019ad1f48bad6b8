import {
  type DatedPolicy,
  type DayNumber,
  dateText,
  dayNumber,
  looserThanLaw,
  rulePackOf,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { findNextPolicyDay, upsertPolicy } from '../../db/policies/policies.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForCompany, assertNotOwn } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { markPolicyDates } from '../days/marks.ts'
import { todayOf, todayOfCompany } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'
import { peopleReached } from './people-reached.ts'
import { type PolicyInput, readPolicyInput } from './policy-input.ts'

/**
 * Sets what holds for a scope from a date on, until its next policy; without settings the scope has nothing
 * of its own any more. One that begins today or later changes no earlier day. One that begins in the past
 * changes days that are over and needs a reason; with `dryRun`, which needs none, it is taken back, and what
 * it would change is said. Sent twice, the second does nothing.
 * @throws InvalidInputError for a wrong setting, or without a reason for a date in the past or for less than
 * the law gives
 * @throws NotFoundError if nobody is called so
 */
export async function setPolicy(
  ctx: Context,
  actor: Actor,
  input: PolicyInput & { reason: string | null },
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  assertMayForCompany(actor, 'set-policies')
  const { done, effect } = await carryOut(ctx, { dryRun }, (tx) => set(ctx, tx, actor, input, dryRun))
  return { changed: done.changed, effect }
}

async function set(
  ctx: Context,
  tx: Db,
  actor: Actor,
  input: PolicyInput & { reason: string | null },
  dryRun: boolean,
): Promise<{ changed: boolean; plans: number }> {
  await lockOrganisation(tx)
  const policy = await readPolicyInput(tx, input)
  if (policy.scope === 'employee') assertNotOwn(actor, 'set-policies', [policy.scopeId])
  const untilDay = await findNextPolicyDay(tx, policy)
  const people = await peopleReached(tx, policy, untilDay)
  if (!dryRun && !input.reason?.trim()) {
    const today = await latestToday(ctx, tx, people)
    checkNeedsNoReason(policy, today, await regionsOf(tx, people, policy.fromDay))
  }
  const before = await upsertPolicy(tx, policy)
  if (before !== null && sameSettings(before, policy.settings)) return { changed: false, plans: 0 }
  const daysMarked = await markPolicyDates(tx, people, policy, untilDay)
  await recordAudit(tx, ctx, actor, {
    action: 'set-policy',
    subject: `${policy.scope}:${policy.scopeId}`,
    employeeId: policy.scope === 'employee' ? policy.scopeId : null,
    before,
    after: policy.settings,
    reason: input.reason,
    details: { validFrom: input.validFrom, daysMarked },
  })
  return { changed: true, plans: 0 }
}

/** The latest date that it is for any of these people: what lies before it is over for somebody. */
async function latestToday(ctx: Context, tx: Db, people: readonly number[]): Promise<string> {
  const todays = await todayOf(tx, ctx.clock.now(), people)
  return [...todays.values()].sort().at(-1) ?? (await todayOfCompany(tx, ctx.clock.now()))
}

const nobody = 0

/** The regions in which people work on a date; of nobody that of the first site. */
async function regionsOf(tx: Db, people: readonly number[], day: DayNumber): Promise<string[]> {
  const zones = await loadZones(tx, people)
  const ids = people.length > 0 ? people : [nobody]
  return [...new Set(ids.map((id) => zones.regionOn(id, day)))]
}

/**
 * @throws InvalidInputError if the policy changes days that are over, or gives people less than their law
 * does
 */
function checkNeedsNoReason(
  { fromDay, settings }: DatedPolicy,
  today: string,
  regions: readonly string[],
): void {
  const message =
    fromDay < dayNumber(today)
      ? `A policy from ${dateText(fromDay)} changes days that are over (today is ${today}). Look at its preview, then give a reason, or let it begin today or later.`
      : regions
          .flatMap((region) => looserThanLaw(settings, rulePackOf(region), fromDay))
          .map(
            ({ key, source }) => `“${key}” gives people less than ${source}. Say why the company may do so.`,
          )[0]
  if (message !== undefined) throw new InvalidInputError([{ field: 'reason', message }])
}

function sameSettings(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const text = (settings: Readonly<Record<string, unknown>>) =>
    JSON.stringify(Object.entries(settings).sort())
  return text(a) === text(b)
}
