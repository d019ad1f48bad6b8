import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const retentionNav: NavEntry = {
  text: 'nav.retention',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'read-retention') ? '/settings/retention' : null),
}
