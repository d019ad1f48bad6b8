import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const closingNav: NavEntry = {
  text: 'closing.title',
  icon: 'approve',
  pathFor: (me) => (mayDo(me, 'read-closings') ? '/closing' : null),
}
