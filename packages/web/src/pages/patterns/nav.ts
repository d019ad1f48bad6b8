import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const patternsNav: NavEntry = {
  text: 'nav.patterns',
  icon: 'calendar',
  pathFor: (me) => (mayDo(me, 'manage-plans') ? '/plans/patterns' : null),
}
