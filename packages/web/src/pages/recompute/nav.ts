import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const recomputeNav: NavEntry = {
  text: 'nav.recompute',
  icon: 'calendar',
  pathFor: (me) => (mayDo(me, 'recompute') ? '/settings/recompute' : null),
}
