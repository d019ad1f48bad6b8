import type { NavEntry } from '../../parts/nav-entry.ts'

export const usersNav: NavEntry = { to: '/users', text: 'nav.users', action: 'read-users' }
