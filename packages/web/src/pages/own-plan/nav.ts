import type { NavEntry } from '../../parts/nav-entry.ts'

export const ownPlanNav: NavEntry = {
  text: 'nav.ownPlan',
  icon: 'calendar',
  pathFor: ({ employee }) => (employee ? '/my-plan' : null),
}
