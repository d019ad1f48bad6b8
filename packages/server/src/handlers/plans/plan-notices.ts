import {
  dateText,
  dayNumber,
  overlapAt,
  type PlanWarning,
  personLaw,
  planWarningCodes,
  planWarnings,
  rulePackOf,
} from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { type JudgedPerson, loadJudgedPlans, loadPlansAround } from '../../db/plans/judged-plans.ts'
import { InvalidInputError } from '../../errors.ts'
import { todayOfCompany } from '../people/today-of.ts'

/** What the law does not want of somebody's plans, once a person and kind. */
export interface PlanNotice {
  employee: { id: number; number: string; name: string }
  code: PlanWarning['code']
  /** The first date of it, and how many there are. */
  date: string
  dates: number
  /** Of the worst of them. */
  minutes: number
  limit: number
}

export interface PlanNotices {
  /** How many people there is something to say about. */
  people: number
  /** The first of it, by number of the person. */
  listed: PlanNotice[]
}

/** So far ahead everybody is looked at, and those whom the law protects. */
const daysAhead = 28
const daysProtected = 62
const mostListed = 100

type PersonNotices = { person: JudgedPerson; warnings: PlanWarning[] }

/** Of an act that changes nothing: a dry run has nothing to say, and another one never says it. */
export const noNotices = (dryRun: boolean): PlanNotices | null => (dryRun ? { people: 0, listed: [] } : null)

/**
 * Does what changes plans from a date on. Of a dry run it says what of the plans of these people (null:
 * everybody) the law does not want afterwards and did not find before.
 */
export async function withNotices<T>(
  ctx: Context,
  tx: Db,
  { people, from, dryRun }: { people: readonly number[] | null; from: string; dryRun: boolean },
  act: () => Promise<T>,
): Promise<{ done: T; notices: PlanNotices | null }> {
  if (!dryRun) return { done: await act(), notices: null }
  const today = await todayOfCompany(tx, ctx.clock.now())
  const first = dayNumber(from > today ? from : today)
  const range = {
    // The week into which the change falls, and the shift before it.
    from: dateText(first - 7),
    to: dateText(first + daysAhead),
    protectedTo: dateText(first + daysProtected),
  }
  const look = async () => (await loadJudgedPlans(tx, people, range)).map(judge)
  const before = new Map((await look()).map(({ person, warnings }) => [person.id, warnings]))
  const done = await act()
  const found = (await look()).flatMap(({ person, warnings }) => {
    const known = new Set((before.get(person.id) ?? []).map(textOf))
    return noticesOf({ person, warnings: warnings.filter((each) => !known.has(textOf(each))) })
  })
  return {
    done,
    notices: {
      people: new Set(found.map(({ employee }) => employee.id)).size,
      listed: found.slice(0, mostListed),
    },
  }
}

const judge = (person: JudgedPerson): PersonNotices => {
  const pack = rulePackOf(person.region)
  return {
    person,
    warnings: planWarnings(
      person.plans,
      personLaw(() => pack, person.traits),
    ),
  }
}

const textOf = ({ code, day, minutes }: PlanWarning) => `${code}@${day}:${minutes}`

function noticesOf({ person: { id, number, name }, warnings }: PersonNotices): PlanNotice[] {
  const byCode = Map.groupBy(warnings, ({ code }) => code)
  return planWarningCodes.flatMap((code) => {
    const all = byCode.get(code)
    if (all === undefined) return []
    const worse = code === 'SHORT_REST' ? Math.min : Math.max
    return {
      employee: { id, number, name },
      code,
      date: dateText(Math.min(...all.map(({ day }) => day))),
      dates: all.length,
      minutes: worse(...all.map(({ minutes }) => minutes)),
      limit: all[0]!.limit,
    }
  })
}

/**
 * Refuses a change after which somebody's shift has not ended when the next one begins, where the change
 * begins or ends.
 * @throws InvalidInputError that names her and the date
 */
export async function refuseOverlap(
  tx: Db,
  people: readonly number[] | null,
  { from, until = null }: { from: string; until?: string | null },
): Promise<void> {
  const seams = until === null ? [from] : [from, until]
  for (const { name, number, plans } of await loadPlansAround(tx, people, seams)) {
    const day = seams.map((seam) => overlapAt(plans, dayNumber(seam))).find((found) => found !== null)
    if (day !== undefined) throw overlapOf({ name, number, date: dateText(day!) })
  }
}

const overlapOf = ({ name, number, date }: { name: string; number: string; date: string }) =>
  new InvalidInputError([
    {
      field: 'from',
      code: 'overlaps-neighbour',
      values: { name, number, date },
      message: `The shift of ${name} (${number}) on ${date} has not ended when the next one begins. Let the change begin a day later, or give that date another shift in the calendar of the team first.`,
    },
  ])
