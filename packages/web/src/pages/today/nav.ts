import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'
import { isOfPeople } from '../home/is-of-people.ts'

export const todayNav: NavEntry = {
  text: 'nav.today',
  icon: 'presence',
  pathFor: (me) => (mayDo(me, 'read-board') ? (isOfPeople(me) ? '/' : '/today') : null),
}
