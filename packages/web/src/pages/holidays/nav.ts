import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

/** For whoever works by a calendar, or reads plans. */
export const holidaysNav: NavEntry = {
  text: 'holidays.title',
  icon: 'calendar',
  pathFor: (me) => (me.employee !== null || mayDo(me, 'read-plans') ? '/plans/holidays' : null),
}
