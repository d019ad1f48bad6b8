import type { NavEntry } from '../../parts/nav-entry.ts'

export const ownMonthNav: NavEntry = {
  text: 'nav.mine',
  icon: 'calendar',
  pathFor: ({ employee }) => (employee ? `/people/${employee.id}` : null),
}
