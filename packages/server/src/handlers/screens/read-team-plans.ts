import { type ActionReach, type DatedTrait, dateText, dayNumber, type WorkPlan } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listPlannedPeople, type PlannedPersonRow } from '../../db/screens/list-planned-people.ts'
import {
  type Absence,
  loadTeamPlans,
  type PlanGroup,
  type TeamPlans,
} from '../../db/screens/read-team-plans.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay, reachOfActor } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import { todayFor } from '../people/today-of.ts'
import { shownPlan } from './shown.ts'

export interface ReadTeamPlansInput {
  from: string
  to: string
  /** With what lies below it. */
  departmentId?: number | undefined
  teamId?: number | undefined
  search?: string | undefined
  /** Only oneself and whom one works with. */
  mates?: boolean | undefined
  /** Only who is away on one of the dates. */
  absent?: boolean | undefined
}

const mostDays = 42
const mostPeople = 500

/**
 * The plans of the people within reach on some dates, both included: for each date which of the `kinds` it
 * is, so that thousands of dates are said once. Two queries, however many people there are.
 * Whoever reaches nobody else sees when those work whom she works with (ADR 18): the shift of each date and
 * that somebody is away, and not who changed it, why, or as what.
 * @throws ForbiddenError, InvalidInputError
 */
export async function readTeamPlans(ctx: Context, actor: Actor, input: ReadTeamPlansInput) {
  const reach = assertMay(actor, 'read-plans')
  const { from, to, departmentId, teamId = null, search = '', mates = false, absent = false } = input
  const days = dayNumber(to) - dayNumber(from) + 1
  if (days < 1) throw new InvalidInputError([{ field: 'to', message: 'must not lie before from.' }])
  if (days > mostDays)
    throw new InvalidInputError([{ field: 'to', message: `at most ${mostDays} days at once.` }])
  const reachedBy = async ({ company, departmentIds }: ActionReach) =>
    company ? null : await departmentsWithin(ctx.db, departmentIds, { from, to })
  const filter = {
    from,
    to,
    reached: await reachedBy(reach),
    traitsReached: await reachedBy(reachOfActor(actor, 'read-traits')),
    own: reach.self && actor.kind === 'person' ? actor.employeeId : null,
    mates: mates ? 'only' : reach.company || reach.departmentIds.length > 0 ? 'none' : 'too',
    asked: departmentId === undefined ? null : await departmentsWithin(ctx.db, [departmentId], { from, to }),
    teamId,
    absent,
    search: search.trim(),
    limit: mostPeople,
  } as const
  await recordReading(ctx, actor, {
    action: 'read-team-plans',
    subject: `dates:${from}–${to} departments:${departmentId ?? 'all'}`,
  })
  const rows = await listPlannedPeople(ctx.db, filter)
  const plans = await loadTeamPlans(
    ctx.db,
    { from, to },
    rows.map(({ id }) => id),
    rows.filter(({ isReached }) => isReached).map(({ id }) => id),
  )
  return {
    from,
    to,
    today: await todayFor(ctx, actor),
    total: rows[0]?.total ?? 0,
    people: peopleOf(rows, plans, days),
    kinds: plans.groups.map(kindOf),
    shifts: plans.shifts.map(({ plan, ...shift }) => ({ ...shift, plan: plan && planOf(plan) })),
    holidays: holidaysOf(plans.groups, dayNumber(from)),
  }
}

/** Each person with the place in `kinds` for every date, null where nothing is planned, and when away. */
function peopleOf(rows: readonly PlannedPersonRow[], { groups, absences }: TeamPlans, days: number) {
  const away = Map.groupBy(absences, ({ employeeId }) => employeeId)
  const cells = new Map(rows.map(({ id }) => [id, Array<number | null>(days).fill(null)]))
  for (const [place, group] of groups.entries())
    for (const [index, id] of group.people.entries()) cells.get(id)![group.days[index]!] = place
  return rows.map(({ id, number, name, departmentId, departmentName, departmentNameEn, ...row }) => ({
    employee: { id, number, name },
    department: { id: departmentId, name: departmentName, nameEn: departmentNameEn },
    region: row.region,
    traits: row.traits?.map(traitOf) ?? null,
    team: row.teamId === null ? null : { id: row.teamId, name: row.teamName! },
    cells: cells.get(id)!,
    absences: (away.get(id) ?? []).map(absenceOf),
  }))
}

const absenceOf = ({ employeeId: _, part, ...absence }: Absence) => ({
  ...absence,
  unit: part.unit,
  which: 'which' in part ? part.which : null,
})

const traitOf = ({ trait, fromDay, untilDay }: DatedTrait) => ({
  trait,
  from: fromDay === null ? null : dateText(fromDay),
  until: untilDay === null ? null : dateText(untilDay),
})

/** In minutes, as the rules read it. */
const planOf = ({ dayType, segments, breaks = [], floatingBreaks = [], standardMinutes }: WorkPlan) => ({
  dayType: dayType ?? null,
  segments,
  breaks,
  floatingBreaks,
  standardMinutes: standardMinutes ?? null,
})

function kindOf({ plan, pattern, holiday, overridden, chosenStart, shiftId, act }: PlanGroup) {
  const { dayType, segments } = shownPlan(plan, null)!
  return {
    plan: planOf(plan!),
    dayType,
    segments,
    shiftId,
    pattern,
    holiday,
    overridden,
    chosenStart,
    act: act && actOf(act),
  }
}

const actOf = ({ at, before, ...act }: NonNullable<PlanGroup['act']>) => ({
  ...act,
  at: Temporal.Instant.from(at).toString(),
  before:
    before === null
      ? { shiftId: null, byPattern: true }
      : { shiftId: 'shiftId' in before ? before.shiftId : null, byPattern: false },
})

function holidaysOf(groups: readonly PlanGroup[], first: number) {
  const names = new Map<number, Set<string>>()
  for (const { holiday, days } of groups)
    for (const day of holiday ? days : [])
      for (const name of holiday!.names) names.getOrInsertComputed(day, () => new Set()).add(name)
  return [...names]
    .sort(([one], [other]) => one - other)
    .map(([day, said]) => ({ date: dateText(first + day), names: [...said].sort() }))
}
