import type { DayNumber } from '../time/date.ts'
import type { Approver } from './request-kind.ts'

/** Somebody who decides for a department and what lies below it; null for the whole company. */
export interface Decider {
  userId: string
  employeeId: number | null
  role: Approver
  departmentId: number | null
}

/** Decides in somebody's place on some dates, both included. */
export interface Delegation {
  fromUserId: string
  toUserId: string
  fromDay: DayNumber
  toDay: DayNumber
}

export interface Deciding {
  /** Whose request it is: nobody decides their own. */
  employeeId: number
  /** Her account, if she has one: nobody names her to decide it. */
  userId: string | null
  /** The person's department and those above it, the nearest first. */
  departments: readonly number[]
  deciders: readonly Decider[]
  delegations?: readonly Delegation[]
  today: DayNumber
}

/** Somebody who may decide, and in whose place. */
export interface MayDecide {
  userId: string
  inPlaceOf: string | null
  /** The role by which it is decided: that of whose place it is. */
  role: Approver
}

/**
 * Who decides a step: of managers those of the nearest department that has one besides the person, then HR
 * of the nearest, so that no request is without anybody; and whom they have named for today. A named one
 * names no further.
 */
export function findDeciders(step: Approver, deciding: Deciding): MayDecide[] {
  const own = step === 'manager' ? nearest('manager', deciding) : []
  const found = own.length > 0 ? own : nearest('hr', deciding)
  const roles = new Map(found.map(({ userId, role }) => [userId, role]))
  const named = (deciding.delegations ?? []).filter(
    ({ fromUserId, toUserId, fromDay, toDay }) =>
      roles.has(fromUserId) &&
      !roles.has(toUserId) &&
      toUserId !== deciding.userId &&
      fromDay <= deciding.today &&
      deciding.today <= toDay,
  )
  return [
    ...[...roles].map(([userId, role]) => ({ userId, inPlaceOf: null, role })),
    ...named.map(({ fromUserId, toUserId }) => ({
      ...{ userId: toUserId, inPlaceOf: fromUserId },
      role: roles.get(fromUserId)!,
    })),
  ]
}

function nearest(role: Approver, { deciders, departments, employeeId }: Deciding): Decider[] {
  const others = deciders.filter((decider) => decider.role === role && decider.employeeId !== employeeId)
  for (const department of departments) {
    const here = others.filter(({ departmentId }) => departmentId === department)
    if (here.length > 0) return here
  }
  return others.filter(({ departmentId }) => departmentId === null)
}
