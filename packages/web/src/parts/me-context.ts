import { createContext, use } from 'react'
import type { Action, Me } from '../api/me.ts'

export const MeContext = createContext<Me | null>(null)

/** Who is signed in; only inside the frame. */
export function useMe(): Me {
  const me = use(MeContext)
  if (me === null) throw new Error('Nobody is signed in here.')
  return me
}

/** Whether an action is allowed on anything at all, as the server says. */
export const mayDo = (me: Me, action: Action): boolean => me.reaches.some((reach) => reach.action === action)

/** Whether it reaches more than one's own record. */
export const mayDoToOthers = (me: Me, action: Action): boolean =>
  me.reaches.some(
    ({ action: one, company, departmentIds }) => one === action && (company || departmentIds.length > 0),
  )

/** Whether to look for other people is of use: some of their days may be read. */
export const mayFindPeople = (me: Me): boolean => mayDo(me, 'find-people') && mayDoToOthers(me, 'read-days')

export function useMay(): (action: Action) => boolean {
  const me = useMe()
  return (action) => mayDo(me, action)
}
