import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const tokensNav: NavEntry = {
  text: 'nav.tokens',
  icon: 'key',
  pathFor: (me) => (mayDo(me, 'read-tokens') ? '/tokens' : null),
}
