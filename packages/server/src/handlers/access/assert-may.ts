import {
  type Action,
  type ActionReach,
  type CompanyAction,
  dayNumber,
  everywhere,
  neverOwn,
  nowhere,
  reachesAnything,
  reachOf,
} from '@rollcall/core'
import type { Actor } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { countInDepartments, type EmployeeDates } from '../../db/people/read-people.ts'
import { ForbiddenError } from '../../errors.ts'
import { departmentsWithin } from '../people/departments-within.ts'

/** How far somebody reaches with an action (core/access). */
export function reachOfActor(actor: Actor, action: Action): ActionReach {
  if (actor.kind === 'system') return everywhere
  if (actor.kind === 'source' || actor.kind === 'anyone') return nowhere
  if (actor.kind === 'token') return actor.scopes.includes(action) ? everywhere : nowhere
  return reachOf(actor.grants, action)
}

/**
 * How far somebody reaches with an action that they may do somewhere.
 * @throws ForbiddenError
 */
export function assertMay(actor: Actor, action: Action): ActionReach {
  const reach = reachOfActor(actor, action)
  if (!reachesAnything(reach)) throw refusal(actor, action)
  return reach
}

/**
 * For what belongs to no department.
 * @throws ForbiddenError unless the action is allowed for the whole company
 */
export function assertMayForCompany(actor: Actor, action: CompanyAction): void {
  if (!reachOfActor(actor, action).company) throw refusal(actor, action)
}

/**
 * Whether these records are within reach: one's own, and those of people who worked in one of the
 * departments, or in what lay below it, on any of the dates. Somebody who does not exist is out of reach too,
 * so that nobody can find out who does.
 * @throws ForbiddenError
 */
export async function assertMayForEmployees(
  db: Db,
  actor: Actor,
  action: Exclude<Action, CompanyAction>,
  records: readonly EmployeeDates[],
): Promise<void> {
  const { company, departmentIds, self } = assertMay(actor, action)
  assertNotOwn(
    actor,
    action,
    records.map(({ employeeId }) => employeeId),
  )
  if (company) return
  const own = self && actor.kind === 'person' ? actor.employeeId : null
  const others = records.filter(({ employeeId }) => employeeId !== own)
  if (others.length === 0) return
  const within = await departmentsWithin(db, departmentIds, {
    from: others.map(({ from }) => from).sort()[0]!,
    to: others
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
  })
  if (within.length > 0 && (await countInDepartments(db, others, within)) === others.length) return
  throw new ForbiddenError('This person is not in your reach. Ask an administrator for the role you need.')
}

/**
 * Whether a department is within reach on a date, by itself or by what it lies below.
 * @throws ForbiddenError
 */
export async function assertMayForDepartment(
  db: Db,
  actor: Actor,
  action: Exclude<Action, CompanyAction>,
  departmentId: number,
  date: string,
): Promise<void> {
  await assertMayForDepartments(db, actor, action, [{ departmentId, date }])
}

/**
 * Whether each of these departments is within reach on its date.
 * @throws ForbiddenError
 */
export async function assertMayForDepartments(
  db: Db,
  actor: Actor,
  action: Exclude<Action, CompanyAction>,
  asked: readonly { departmentId: number; date: string }[],
): Promise<void> {
  const { company, departmentIds } = assertMay(actor, action)
  if (company || asked.length === 0) return
  const dates = asked.map(({ date }) => date).sort()
  const within = await departmentsWithin(db, departmentIds, { from: dates[0]!, to: dates.at(-1)! })
  const isWithin = ({ departmentId, date }: (typeof asked)[number]) =>
    within.some(
      (one) => one.departmentId === departmentId && one.from <= dayNumber(date) && dayNumber(date) <= one.to,
    )
  if (!asked.every(isWithin))
    throw new ForbiddenError(
      'This department is not in your reach. Ask an administrator for the role you need.',
    )
}

/**
 * Whose own record it is: for what nobody does in somebody else's place.
 * @throws ForbiddenError for who is no employee
 */
export function assertMayForOwn(actor: Actor, action: Exclude<Action, CompanyAction>): number {
  assertMay(actor, action)
  if (actor.kind === 'person' && actor.employeeId !== null) return actor.employeeId
  throw new ForbiddenError('Only somebody who is employed here has this.')
}

/**
 * Refuses what nobody does to their own record (core/access).
 * @throws ForbiddenError
 */
export function assertNotOwn(actor: Actor, action: Action, employeeIds: readonly number[]): void {
  if (!neverOwn.has(action) || actor.kind !== 'person' || actor.employeeId === null) return
  if (employeeIds.includes(actor.employeeId))
    throw new ForbiddenError(
      'Nobody does this to their own record. Ask somebody else who has the role.',
      'own-record',
    )
}

function refusal(actor: Actor, action: Action): ForbiddenError {
  if (actor.kind === 'person' && reachesAnything(reachOf(actor.resting, action))) return secondFactorNeeded()
  return new ForbiddenError('Your roles do not allow this. Ask an administrator for the role you need.')
}

/** Of a role that rests. */
export const secondFactorNeeded = () =>
  new ForbiddenError(
    'Your role needs a second factor. Set one up in your account, then sign in with it.',
    'second-factor-needed',
  )
