import type { Action, Me } from '../api/me.ts'
import type { TextId } from '../texts/texts.ts'
import { mayDo } from './me-context.ts'

interface NavigationEntry {
  to: string
  text: TextId
}

const pages: (NavigationEntry & { action: Action })[] = [
  { to: '/sources', text: 'nav.sources', action: 'read-sources' },
  { to: '/users', text: 'nav.users', action: 'read-users' },
  { to: '/tokens', text: 'nav.tokens', action: 'read-tokens' },
  { to: '/audit', text: 'nav.audit', action: 'read-audit' },
]

/** The pages that are for this user, the one with most to see first. */
export function navigationOf(me: Me): NavigationEntry[] {
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
