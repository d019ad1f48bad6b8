import { mayDoToOthers } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const absencesNav: NavEntry = {
  text: 'nav.absences',
  icon: 'calendar',
  pathFor: (me) => (mayDoToOthers(me, 'read-plans') || me.employee ? '/absences' : null),
}
