import type { Me } from '../../api/me.ts'

/** Whether somebody's work is with all people, so that the board of the day is where they begin. */
export const isOfPeople = (me: Me): boolean => me.roles.includes('hr')
