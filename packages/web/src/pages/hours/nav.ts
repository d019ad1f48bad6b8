import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const hoursNav: NavEntry = {
  text: 'hours.title',
  icon: 'list',
  noTab: true,
  pathFor: (me) => (mayDoToOthers(me, 'read-days') ? '/hours' : null),
}
