import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const requestsNav: NavEntry = {
  text: 'requests.title',
  icon: 'list',
  pathFor: (me) => (mayDoToOthers(me, 'read-requests') ? '/requests' : null),
}
