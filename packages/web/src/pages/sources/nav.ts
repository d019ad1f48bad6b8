import type { NavEntry } from '../../parts/nav-entry.ts'

export const sourcesNav: NavEntry = { to: '/sources', text: 'nav.sources', action: 'read-sources' }
