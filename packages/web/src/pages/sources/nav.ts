import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const sourcesNav: NavEntry = {
  text: 'nav.sources',
  icon: 'door',
  pathFor: (me) => (mayDo(me, 'read-sources') ? '/sources' : null),
}
