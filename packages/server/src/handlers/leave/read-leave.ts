import { setImmediate } from 'node:timers/promises'
import { dateText, dayNumber, leaveLedger } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { LeaveFilter } from '../../db/leave/leave-rows.ts'
import { findPerson, type PersonRow } from '../../db/people/read-people.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMay, assertMayForOwn, reachOfActor } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import { todayFor, todayOf } from '../people/today-of.ts'
import { assertMayForLedgers } from './lock-ledgers.ts'
import { listLeave, loadLeave, type PersonLeave } from './person-leave.ts'
import { balanceOf, toldLedger } from './told-ledger.ts'

export interface ReadLeaveInput {
  /** The company's day, unless it is said. */
  date?: string | undefined
  /** With what lies below it. */
  departmentId?: number | undefined
  search?: string | undefined
}

const mostPeople = 500

/** What people within reach have of leave on a date, by department and name: five hundred at most. */
export async function readLeaveBalances(ctx: Context, actor: Actor, input: ReadLeaveInput) {
  const { today, date, filter } = await filterOf(ctx, actor, input, mostPeople)
  const { total, people } = await listLeave(ctx.db, filter)
  return { date, today, total, people: people.map((leave) => lineOf(leave, date)) }
}

/**
 * Whose leave somebody reads by which filter; it is taken down.
 * @throws ForbiddenError for who answers for nobody
 */
export async function filterOf(
  ctx: Context,
  actor: Actor,
  { date: asked, departmentId, search = '' }: ReadLeaveInput,
  limit: number,
): Promise<{ today: string; date: string; filter: LeaveFilter }> {
  const { company, departmentIds, self } = assertMay(actor, 'read-leave')
  const today = await todayFor(ctx, actor)
  const date = asked ?? today
  const within = (ids: readonly number[], on: string) => departmentsWithin(ctx.db, ids, { from: on, to: on })
  const reachedOn = async (on: string) => (company ? null : await within(departmentIds, on))
  if (company || departmentIds.length > 0)
    await recordReading(ctx, actor, {
      action: 'read-leave',
      subject: `leave:${date} departments:${departmentId ?? 'all'}`,
    })
  return {
    today,
    date,
    filter: {
      date,
      reached: await reachedOn(date),
      today: { date: today, reached: await reachedOn(today) },
      own: self && actor.kind === 'person' ? actor.employeeId : null,
      asked: departmentId === undefined ? null : await within([departmentId], date),
      search: search.trim(),
      limit,
    },
  }
}

function lineOf(leave: PersonLeave, date: string) {
  const { row, facts } = leave
  const on = dayNumber(date)
  return {
    employee: { id: row.id, number: row.number, name: row.name },
    department: row.department!,
    hiredOn: facts && dateText(facts.hiredOn),
    balance: facts && balanceOf(leaveLedger(facts, on), leave, on),
  }
}

export type LeaveLine = ReturnType<typeof lineOf>

const linesAtOnce = 200

/** All of the people of a filter, as `readLeaveBalances` says them; others are answered meanwhile. */
export async function* leaveLines(ctx: Context, filter: LeaveFilter): AsyncGenerator<LeaveLine> {
  const { people } = await listLeave(ctx.db, filter)
  for (const [place, leave] of people.entries()) {
    if (place % linesAtOnce === 0) await setImmediate()
    yield lineOf(leave, filter.date)
  }
}

/** One's own ledger on a date. */
export const readOwnLeave = async (ctx: Context, actor: Actor, input: { date?: string | undefined }) =>
  await readLeaveLedger(ctx, actor, { ...input, employeeId: assertMayForOwn(actor, 'read-leave') })

/**
 * Where each minute of somebody's leave comes from, and what became of it.
 * @throws ForbiddenError for somebody out of reach
 */
export async function readLeaveLedger(
  ctx: Context,
  actor: Actor,
  { employeeId, date }: { employeeId: number; date?: string | undefined },
) {
  assertMay(actor, 'read-leave')
  const today = (await todayOf(ctx.db, ctx.clock.now(), [employeeId])).get(employeeId)!
  const at = date ?? today
  await assertMayForLedgers(ctx.db, actor, 'read-leave', [employeeId], { on: at, today })
  await recordReading(ctx, actor, { action: 'read-leave', subject: `employee:${employeeId}`, employeeId })
  const leave = (await loadLeave(ctx.db, [employeeId], dayNumber(at))).get(employeeId)
  if (!leave) throw new NotFoundError(`A person with the number ${employeeId}`)
  const { facts, row } = leave
  const person = (await findPerson(ctx.db, employeeId, at)) ?? null
  return {
    employee: { id: row.id, number: row.number, name: row.name },
    department: person && placeOf(person),
    date: at,
    today,
    ledger: facts && toldLedger({ ...leave, facts }, dayNumber(at)),
    entries: row.entries.map(({ on, until, ...entry }) => ({
      ...entry,
      on: dateText(on),
      until: until === null ? null : dateText(until),
      at: Temporal.Instant.from(entry.at).toString(),
    })),
    mayWrite: mayWriteFor(actor, employeeId),
  }
}

const placeOf = ({ departmentId, departmentName, departmentNameEn }: PersonRow) =>
  departmentId === null ? null : { id: departmentId, name: departmentName!, nameEn: departmentNameEn! }

/** Whether to offer it; the act itself looks closer. */
const mayWriteFor = (actor: Actor, employeeId: number): boolean => {
  const { company, departmentIds } = reachOfActor(actor, 'write-leave')
  return (
    (company || departmentIds.length > 0) && !(actor.kind === 'person' && actor.employeeId === employeeId)
  )
}
