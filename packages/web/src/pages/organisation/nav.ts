import { mayDo, mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const organisationNav: NavEntry = {
  text: 'organisation.title',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'find-people') && mayDoToOthers(me, 'read-days') ? '/organisation' : null),
}
