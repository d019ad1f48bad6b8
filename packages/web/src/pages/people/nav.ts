import { mayDo, mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const peopleNav: NavEntry = {
  text: 'people.title',
  icon: 'people',
  pathFor: (me) => (mayDo(me, 'find-people') && mayDoToOthers(me, 'read-days') ? '/people' : null),
}
