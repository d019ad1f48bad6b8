import type { NavEntry } from '../../parts/nav-entry.ts'

export const auditNav: NavEntry = { to: '/audit', text: 'nav.audit', action: 'read-audit' }
