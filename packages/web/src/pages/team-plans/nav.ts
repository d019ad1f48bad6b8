import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const teamPlansNav: NavEntry = {
  text: 'nav.teamPlans',
  icon: 'calendar',
  pathFor: (me) => (mayDoToOthers(me, 'read-plans') || me.employee ? '/plans' : null),
}
