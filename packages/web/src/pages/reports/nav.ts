import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const reportsNav: NavEntry = {
  text: 'reports.title',
  icon: 'list',
  pathFor: (me) => (mayDoToOthers(me, 'export-reports') ? '/reports' : null),
}
