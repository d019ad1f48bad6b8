import type { Me } from '../api/me.ts'
import { auditNav } from '../pages/audit/nav.ts'
import { sourcesNav } from '../pages/sources/nav.ts'
import { tokensNav } from '../pages/tokens/nav.ts'
import { usersNav } from '../pages/users/nav.ts'
import { mayDo } from './me-context.ts'
import type { NavEntry } from './nav-entry.ts'

const pages = [sourcesNav, usersNav, tokensNav, auditNav]

/** The pages that are for this user, the one with most to see first. */
export function navigationOf(me: Me): Omit<NavEntry, 'action'>[] {
  return [
    ...(mayDo(me, 'read-board') ? [{ to: '/', text: 'nav.today' } as const] : []),
    ...(me.employee ? [{ to: `/people/${me.employee.id}`, text: 'nav.mine' } as const] : []),
    ...pages.filter(({ action }) => mayDo(me, action)),
  ]
}

/** Where somebody begins; null for who has nothing to see yet. */
export function firstPageOf(me: Me): string | null {
  if (mayDo(me, 'read-users') && !mayDo(me, 'read-board') && !me.employee) return '/users'
  const [first] = navigationOf(me)
  return first?.to ?? (me.needsSecondFactor ? '/account' : null)
}
