import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const tardyNav: NavEntry = {
  text: 'tardy.title',
  icon: 'list',
  noTab: true,
  pathFor: (me) => (mayDoToOthers(me, 'read-days') ? '/tardy' : null),
}
