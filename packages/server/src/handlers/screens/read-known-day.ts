import { dayNumber, explainDay, minuteToWall, ownedRange } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { findPerson } from '../../db/people/read-people.ts'
import { listPunches } from '../../db/screens/read-days.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { loadFacts } from '../days/facts.ts'
import { findFrozenDay, type KeptExplanation } from '../periods/frozen-day.ts'
import { monthOf } from './month-of.ts'
import { around, shownPunch, usesOf } from './read-person-day.ts'
import { shownPerson, shownPlan } from './shown.ts'

/**
 * What was known of a day at an instant (rules.md §12.7). Where its month was closed then, as it was frozen,
 * also if it was opened again since; else by the punches that had come by then, with plans, requests and
 * settings of now: those are not kept in time, and the audit says what was changed.
 * @throws ForbiddenError, NotFoundError
 */
export async function readKnownDay(
  ctx: Context,
  actor: Actor,
  { employeeId, date, asOf }: { employeeId: number; date: string; asOf: Temporal.Instant },
) {
  await assertMayForEmployees(ctx.db, actor, 'read-days', [{ employeeId, ...monthOf(date) }])
  const subject = `employee:${employeeId} ${date}`
  await recordReading(ctx, actor, {
    action: 'read-day',
    subject,
    employeeId,
    details: { asOf: asOf.toString() },
  })
  return await inSnapshot(ctx.db, async (tx) => {
    const person = await findPerson(tx, employeeId, date)
    if (!person) throw new NotFoundError(`Employee ${employeeId}`)
    const key = { employeeId, day: dayNumber(date) }
    const frozen = await findFrozenDay(tx, key, asOf)
    const book = await loadFacts(tx, [key])
    const now = frozen?.facts ?? book.factsOn(key, asOf.epochMilliseconds, book.completeThroughOn(key))
    const [from, until] = ownedRange(now).map((at) => Temporal.Instant.fromEpochMilliseconds(at)) as [
      Temporal.Instant,
      Temporal.Instant,
    ]
    const listed = await listPunches(tx, employeeId, from.subtract(around), until.add(around))
    const late = listed.filter(({ receivedAt }) => Temporal.Instant.compare(receivedAt, asOf) > 0)
    const isLate = new Set(late.map(({ at, direction }) => `${at.epochMilliseconds} ${direction}`))
    const facts = frozen?.facts ?? {
      ...now,
      punches: now.punches.filter(({ at, direction }) => !isLate.has(`${at} ${direction}`)),
    }
    const explanation: KeptExplanation = frozen?.explanation ?? explainDay(facts)
    const useOf = usesOf(explanation.punches)
    const { zone, plan } = facts.dates[2]
    return {
      employee: shownPerson(person),
      date,
      zone: zone.zone,
      asOf: asOf.toString(),
      /** Whether it was frozen then. */
      closed: frozen !== null,
      /** Punches of the day that came later. */
      later: late.length,
      pending: false,
      plan: shownPlan(plan, null),
      punches: listed
        .filter((punch) => !late.includes(punch))
        .map((punch) => ({
          ...shownPunch(punch, (minute) => minuteToWall(zone, key.day, minute)),
          ...useOf(punch),
        })),
      explanation: { steps: explanation.steps, figures: explanation.figures, policy: [] },
    }
  })
}
