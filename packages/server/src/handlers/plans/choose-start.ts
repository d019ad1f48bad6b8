import { dateText, dayNumber, parseWall, planFromStart, wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { listOfferedTo } from '../../db/plans/offered-starts.ts'
import { loadStartChoices, replaceStartChoice } from '../../db/plans/start-choices.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { todayOf } from '../people/today-of.ts'
import { replanPeople } from './generate-work-plans.ts'

/** A start of the clock; `slide`: to come as one likes; null: as the pattern says. */
export type StartInWords = string | null

export interface OfferedPattern {
  patternId: number
  name: string
  /** The first date on which she is planned by it. */
  from: string
  scheduled: string
  starts: string[]
  slide: [string, string] | null
  /** What she chose, in order; a choice holds until the next. */
  choices: { from: string | null; until: string | null; start: StartInWords }[]
}

const reachOf = (employeeId: number, from: string) => [{ employeeId, from, to: from }]
const wordsOf = (start: number | null) => (start === null ? 'slide' : wallText(start))

/** What a person's patterns let her choose from today on, and what she chose. */
export async function readStarts(
  ctx: Context,
  actor: Actor,
  { employeeId }: { employeeId: number },
): Promise<{ today: string; patterns: OfferedPattern[] }> {
  const today = await todayOfPerson(ctx, ctx.db, employeeId)
  await assertMayForEmployees(ctx.db, actor, 'choose-start', reachOf(employeeId, today))
  const choices = await loadStartChoices(ctx.db, [employeeId])
  const offered = await listOfferedTo(ctx.db, employeeId, today)
  const date = (day: number | null) => (day === null ? null : dateText(day))
  return {
    today,
    patterns: offered.map(({ patternId, name, from, plan, starts, slide }) => ({
      patternId,
      name,
      from,
      scheduled: wallText(plan.segments[0]![0]),
      starts: starts.map(wallText),
      slide: slide && [wallText(slide[0]), wallText(slide[1])],
      choices: choices
        .filter((choice) => choice.patternId === patternId)
        .map(({ fromDay, untilDay, start }) => ({
          from: date(fromDay),
          until: date(untilDay),
          start: wordsOf(start),
        })),
    })),
  }
}

/**
 * A person chooses when she starts, of what her pattern offers, from today or a later date on, for good.
 * Sent twice, the second does nothing.
 * @throws InvalidInputError for a date in the past, a pattern that she is not planned by, or a start that
 * it does not offer
 */
export async function chooseStart(
  ctx: Context,
  actor: Actor,
  input: { employeeId: number; patternId: number; from: string; start: StartInWords },
): Promise<{ changed: boolean; effect: ChangeEffect }> {
  const { employeeId, patternId, from } = input
  await assertMayForEmployees(ctx.db, actor, 'choose-start', reachOf(employeeId, from))
  const { done, effect } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockOrganisation(tx)
    const today = await todayOfPerson(ctx, tx, employeeId)
    refuse(
      from < today,
      'from',
      'start-in-past',
      `must be ${today} or later: days that are over stay as they are.`,
    )
    const offered = (await listOfferedTo(tx, employeeId, from)).find((each) => each.patternId === patternId)
    refuse(
      offered === undefined,
      'patternId',
      'not-offered',
      'You are not planned by this pattern, or it offers no start.',
    )
    const start = readStart(input.start)
    refuse(
      start !== undefined && planFromStart(offered!.plan, offered!, start) === null,
      'start',
      'not-offered',
      'The pattern does not offer this start. Choose one of those that it offers.',
    )
    const before = (await loadStartChoices(tx, [employeeId])).filter((each) => each.patternId === patternId)
    const last = before.at(-1)
    const held = last && last.untilDay === null && last.fromDay! <= dayNumber(from) ? last.start : undefined
    if (held === start && !before.some(({ fromDay }) => fromDay! > dayNumber(from)))
      return { plans: 0, changed: false }
    await replaceStartChoice(tx, { employeeId, patternId, from, start, chosenAt: ctx.clock.now() })
    const { changed: plans } = await replanPeople(ctx, tx, [employeeId], from)
    await recordAudit(tx, ctx, actor, {
      action: 'choose-start',
      subject: `employee:${employeeId}`,
      employeeId,
      before: held === undefined ? null : { start: wordsOf(held) },
      after: { start: input.start, from },
      details: { name: offered!.name, plans },
    })
    return { plans, changed: true }
  })
  return { changed: done.changed, effect }
}

/** Undefined is as the pattern says. */
function readStart(start: StartInWords): number | null | undefined {
  if (start === null) return undefined
  return start === 'slide' ? null : (parseWall(start) ?? -1)
}

const todayOfPerson = async (ctx: Context, db: Db, employeeId: number) =>
  (await todayOf(db, ctx.clock.now(), [employeeId])).get(employeeId)!

function refuse(wrong: boolean, field: string, code: string, message: string): void {
  if (wrong) throw new InvalidInputError([{ field, code, message }])
}
