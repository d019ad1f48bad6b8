import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const tardyNav: NavEntry = {
  text: 'tardy.title',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'read-days') ? '/tardy' : null),
}
