import type { NavEntry } from '../../parts/nav-entry.ts'

export const myMonthNav: NavEntry = {
  text: 'nav.mine',
  icon: 'calendar',
  pathFor: ({ employee }) => (employee ? '/my-month' : null),
}
