import type { NavEntry } from '../../parts/nav-entry.ts'

export const tokensNav: NavEntry = { to: '/tokens', text: 'nav.tokens', action: 'read-tokens' }
