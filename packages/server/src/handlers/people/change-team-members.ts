import { dateText, dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation, lockPeople } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { listNames } from '../../db/people/people.ts'
import { findTeam, loadTeamMembers, replaceTeamMembers, type TeamMemberRow } from '../../db/people/teams.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../days/carry-out.ts'
import { replanPeople } from '../plans/generate-work-plans.ts'
import type { ActOptions } from './change-employments.ts'
import { cutOut, type Dated, firstDifference, joinedRows } from './dated-rows.ts'
import { refusal } from './refusal.ts'
import { todayOfCompany } from './today-of.ts'

export interface TeamMembersInput {
  employeeIds: readonly number[]
  /** The first date, and the first one after the last; null for good. */
  from: string
  until: string | null
  /** Needed for a date in the past. */
  reason: string | null
}

export interface TeamMembersChanged {
  /** How many people are in other teams than before. */
  changed: number
  effect: ChangeEffect
}

/**
 * Puts people into a team on dates: on those they are in no other one. Sent twice, the second changes
 * nothing.
 */
export async function joinTeam(
  ctx: Context,
  actor: Actor,
  input: TeamMembersInput & { teamId: number },
  options?: ActOptions,
): Promise<TeamMembersChanged> {
  return await changeMembers(ctx, actor, input, input.teamId, options)
}

/** Takes people out of the team that they are in on dates. */
export async function leaveTeam(
  ctx: Context,
  actor: Actor,
  input: TeamMembersInput,
  options?: ActOptions,
): Promise<TeamMembersChanged> {
  return await changeMembers(ctx, actor, input, null, options)
}

/**
 * @throws InvalidInputError for an end before the start, or a date in the past without a reason
 * @throws NotFoundError, ForbiddenError
 */
async function changeMembers(
  ctx: Context,
  actor: Actor,
  input: TeamMembersInput,
  teamId: number | null,
  { dryRun = false }: ActOptions = {},
): Promise<TeamMembersChanged> {
  const { from, until, reason } = input
  const employeeIds = [...new Set(input.employeeIds)].sort((a, b) => a - b)
  await assertMayForEmployees(
    ctx.db,
    actor,
    'manage-people',
    employeeIds.map((employeeId) => ({ employeeId, from, to: from })),
  )
  const range = { fromDay: dayNumber(from), untilDay: until === null ? null : dayNumber(until) }
  if (range.untilDay !== null && range.untilDay <= range.fromDay)
    throw refusal('until', 'The end lies before the start. Choose a later one.', 'end-before-start')
  const { done, effect } = await carryOut(ctx, { dryRun }, async (tx) => {
    await lockOrganisation(tx)
    await lockPeople(tx, employeeIds)
    const names = await listNames(tx, employeeIds)
    if (names.size < employeeIds.length) throw new NotFoundError('This person')
    const team = teamId === null ? null : await findTeam(tx, { id: teamId })
    if (team === null && teamId !== null) throw new NotFoundError('This team')
    const { changed, firstDay } = await store(tx, employeeIds, range, teamId)
    if (changed.length === 0) return { changed: 0, plans: 0 }
    await checkReason(ctx, tx, firstDay, reason)
    const { changed: plans } = await replanPeople(ctx, tx, changed, dateText(firstDay))
    await notifyChanged(tx, everythingChanged)
    const [only] = changed
    await recordAudit(tx, ctx, actor, {
      action: team === null ? 'leave-team' : 'join-team',
      subject: team === null ? `employees:${changed.length}` : `team:${team.id}`,
      employeeId: changed.length === 1 ? only! : null,
      after: { team: team?.name ?? null, from, until },
      reason,
      details: { people: changed.map((id) => names.get(id)!.employeeNumber) },
    })
    return { changed: changed.length, plans }
  })
  return { changed: done.changed, effect }
}

/** Who is in other teams than before, and from which day on. */
async function store(
  tx: Db,
  employeeIds: readonly number[],
  range: Dated,
  teamId: number | null,
): Promise<{ changed: number[]; firstDay: number }> {
  const before = Map.groupBy(await loadTeamMembers(tx, employeeIds), ({ employeeId }) => employeeId)
  const rows: TeamMemberRow[] = []
  const changed: number[] = []
  let firstDay = Infinity
  for (const employeeId of employeeIds) {
    const held = before.get(employeeId) ?? []
    const joined = teamId === null ? [] : [{ ...range, employeeId, teamId }]
    const after = joinedRows([...cutOut(held, range), ...joined], (a, b) => a.teamId === b.teamId)
    const day = firstDifference(held, after, (row) => String(row.teamId))
    if (day === null) continue
    changed.push(employeeId)
    rows.push(...after)
    firstDay = Math.min(firstDay, day)
  }
  if (changed.length > 0) await replaceTeamMembers(tx, changed, rows)
  return { changed, firstDay }
}

async function checkReason(ctx: Context, tx: Db, firstDay: number, reason: string | null): Promise<void> {
  const today = await todayOfCompany(tx, ctx.clock.now())
  if (firstDay >= dayNumber(today) || reason?.trim()) return
  throw refusal(
    'reason',
    `This changes days that are over, from ${dateText(firstDay)} (today is ${today}). Give a reason, or let it begin today or later.`,
    'past-needs-reason',
  )
}
