import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const sitesNav: NavEntry = {
  text: 'nav.sites',
  icon: 'door',
  pathFor: (me) => (mayDo(me, 'read-settings') ? '/settings/sites' : null),
}
