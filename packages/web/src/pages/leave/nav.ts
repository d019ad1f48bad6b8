import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const leaveNav: NavEntry = {
  text: 'leave.title',
  icon: 'calendar',
  pathFor: (me) => (mayDoToOthers(me, 'read-leave') ? '/leave' : null),
}

export const ownLeaveNav: NavEntry = {
  text: 'leave.own',
  icon: 'calendar',
  pathFor: ({ employee }) => (employee ? '/my-leave' : null),
}
