import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const policiesNav: NavEntry = {
  text: 'nav.policies',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'read-settings') ? '/settings/policies' : null),
}
