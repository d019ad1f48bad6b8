import { type Action, permissions, type Reach, type Role } from './permissions.ts'

/** A role somebody holds now; `departmentId` null for the whole company. */
export interface Grant {
  role: Role
  departmentId: number | null
}

/** How far somebody reaches with an action: everybody, these departments, and one's own record. */
export interface ActionReach {
  company: boolean
  /** Ascending, without repetition; empty where the company is reached anyway. */
  departmentIds: readonly number[]
  self: boolean
}

export const nowhere: ActionReach = { company: false, departmentIds: [], self: false }
export const everywhere: ActionReach = { company: true, departmentIds: [], self: false }

/** What the roles that somebody holds reach with an action, taken together. */
export function reachOf(grants: readonly Grant[], action: Action): ActionReach {
  const reaches: Partial<Record<Role, Reach>> = permissions[action]
  const held = grants.flatMap(({ role, departmentId }) => {
    const reach = reaches[role]
    return reach === undefined ? [] : [{ reach, departmentId }]
  })
  const self = held.some(({ reach }) => reach === 'self')
  if (held.some(({ reach, departmentId }) => isWide(reach, departmentId)))
    return { company: true, departmentIds: [], self }
  const departmentIds = held.flatMap(({ reach, departmentId }) =>
    reach === 'granted' && departmentId !== null ? [departmentId] : [],
  )
  return { company: false, departmentIds: [...new Set(departmentIds)].sort((a, b) => a - b), self }
}

const isWide = (reach: Reach, departmentId: number | null) =>
  reach === 'company' || (departmentId === null && (reach === 'granted' || reach === 'companyGrant'))

/** Whether the action is allowed on anything at all. */
export const reachesAnything = ({ company, departmentIds, self }: ActionReach): boolean =>
  company || departmentIds.length > 0 || self

/** Every action with the reach that these roles give it; actions that reach nothing are left out. */
export function reachesOf(grants: readonly Grant[]): Map<Action, ActionReach> {
  const actions = Object.keys(permissions) as Action[]
  return new Map(
    actions
      .map((action) => [action, reachOf(grants, action)] as const)
      .filter(([, reach]) => reachesAnything(reach)),
  )
}
