import type { NavEntry } from '../../parts/nav-entry.ts'

export const peopleImportNav: NavEntry = {
  text: 'import.title',
  icon: 'list',
  pathFor: ({ reaches }) =>
    reaches.some(({ action, company }) => action === 'import-people' && company) ? '/people/import' : null,
}
