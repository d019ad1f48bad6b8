import {
  dateText,
  dayNumber,
  type ExplainedPunch,
  explainDay,
  judgeBreaks,
  type LegalValues,
  minuteToWall,
  neverRead,
  ownedRange,
  wallText,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { hasMark } from '../../db/days/marks.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { findPerson } from '../../db/people/read-people.ts'
import { findPlanOrigin } from '../../db/screens/find-plan-origin.ts'
import { type DayPunchRow, type DayRow, listDays, listPunches } from '../../db/screens/read-days.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { loadFacts } from '../days/facts.ts'
import { loadLaws } from '../people/laws.ts'
import { dayAdjustments } from '../periods/day-adjustments.ts'
import { findFrozenDay, type KeptExplanation } from '../periods/frozen-day.ts'
import { lateSources } from './late-sources.ts'
import { monthOf } from './month-of.ts'
import { shownLog, shownOrigin, shownPerson, shownPlan } from './shown.ts'

/**
 * A pass of the next morning may be carried over, so punches are shown from somewhat before the date to
 * somewhat after it.
 */
export const around = { hours: 3 }

/**
 * One day of one person: plan, log, every punch that it could own, and why it came out so. Explained at the
 * two times that the log was judged with, so that the explanation is that of the log.
 * @throws ForbiddenError, NotFoundError
 */
export async function readPersonDay(ctx: Context, actor: Actor, input: { employeeId: number; date: string }) {
  await assertMayForEmployees(ctx.db, actor, 'read-days', [
    { employeeId: input.employeeId, ...monthOf(input.date) },
  ])
  await recordReading(ctx, actor, {
    action: 'read-day',
    subject: `employee:${input.employeeId} ${input.date}`,
    employeeId: input.employeeId,
  })
  return await inSnapshot(ctx.db, async (tx) => {
    const person = await findPerson(tx, input.employeeId, input.date)
    if (!person) throw new NotFoundError(`Employee ${input.employeeId}`)
    const key = { employeeId: input.employeeId, day: dayNumber(input.date) }
    const book = await loadFacts(tx, [key])
    const law = (await loadLaws(tx, [key.employeeId]))(key.employeeId)
    const row = (await listDays(tx, input.employeeId, input.date, input.date))[0]!
    const frozen = await findFrozenDay(tx, key)
    const facts =
      frozen?.facts ??
      book.factsOn(
        key,
        (row.judgedAsOf ?? ctx.clock.now()).epochMilliseconds,
        row.logged ? (row.judgedThrough?.epochMilliseconds ?? neverRead) : book.completeThroughOn(key),
      )
    const { zone } = facts.dates[2]
    const [from, until] = ownedRange(facts).map((at) => Temporal.Instant.fromEpochMilliseconds(at)) as [
      Temporal.Instant,
      Temporal.Instant,
    ]
    const punches = await listPunches(tx, input.employeeId, from.subtract(around), until.add(around))
    const explanation: KeptExplanation = frozen?.explanation ?? explainDay(facts)
    const takeUse = usesOf(explanation.punches)
    return {
      employee: shownPerson(person),
      date: input.date,
      zone: zone.zone,
      lateSources: await lateSources(tx, ctx.clock.now(), input, { from: input.date, to: input.date }),
      plan: shownPlan(row.plan, row.schedule),
      planOrigin: shownOrigin(await findPlanOrigin(tx, input.employeeId, input.date)),
      log: shownLog(row),
      judgedAsOf: row.judgedAsOf?.toString() ?? null,
      breaks: breaksOf(row, explanation, law.rulesOn(key.day)),
      pending: frozen === null && (await hasMark(tx, key)),
      closed: frozen !== null,
      adjustments: frozen === null ? [] : await dayAdjustments(tx, key),
      ownedFrom: from.toString(),
      ownedUntil: until.toString(),
      punches: punches.map((punch) => ({
        ...shownPunch(punch, (minute) => minuteToWall(zone, key.day, minute)),
        ...takeUse(punch),
      })),
      explanation: {
        steps: explanation.steps.map((step) => ({ ...step, values: { ...step.values } })),
        figures: explanation.figures,
        spans: explanation.spans,
        // What was set since says nothing about then.
        policy: (frozen ? [] : book.policyOriginsOn(key)).map(({ fromDay, ...origin }) => ({
          ...origin,
          validFrom: dateText(fromDay),
        })),
      },
    }
  })
}

/** The breaks of a settled day, from the stretches of time that its counted work is made of. */
function breaksOf(log: DayRow, { figures }: KeptExplanation, law: LegalValues) {
  if (!log.settled || log.workedMinutes === null || log.overtimeMinutes === null) return null
  const counted = figures
    .filter(({ figure }) => figure === 'workedMinutes' || figure === 'overtimeMinutes')
    .flatMap(({ terms }) => terms)
    .flatMap(({ from, to }): [number, number][] => (from === null || to === null ? [] : [[from, to]]))
  return judgeBreaks(counted, law)
}

/**
 * Gives each punch what the day made of it. Two terminals may have sent the same instant and direction; then
 * each takes one.
 */
export function usesOf(explained: readonly ExplainedPunch[]) {
  const left = Map.groupBy(explained, ({ at, direction }) => `${at} ${direction}`)
  return ({ at, direction }: DayPunchRow) => {
    const found = left.get(`${at.epochMilliseconds} ${direction}`)?.shift()
    return { use: found?.use ?? null, repeatOf: found?.repeatOf ?? null }
  }
}

export function shownPunch(punch: DayPunchRow, wallOf: (minute: number) => number) {
  const { epochMilliseconds } = punch.at
  const seconds = Math.floor(epochMilliseconds / 1000) % 60
  return {
    ...punch,
    at: punch.at.toString(),
    receivedAt: punch.receivedAt.toString(),
    wall: `${wallText(wallOf(Math.floor(epochMilliseconds / 60_000)))}:${String(seconds).padStart(2, '0')}`,
  }
}
