import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const auditNav: NavEntry = {
  text: 'nav.audit',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'read-audit') ? '/audit' : null),
}
