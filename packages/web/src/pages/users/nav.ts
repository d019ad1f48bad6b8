import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const usersNav: NavEntry = {
  text: 'nav.users',
  icon: 'people',
  pathFor: (me) => (mayDo(me, 'read-users') ? '/users' : null),
}
