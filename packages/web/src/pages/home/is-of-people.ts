import type { Me } from '../../api/me.ts'

/** Whether somebody's work is with people, so that the board of the day is where they begin. */
export const isOfPeople = (me: Me): boolean => me.roles.some((role) => role === 'manager' || role === 'hr')
