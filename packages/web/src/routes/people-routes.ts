import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadOrganisation } from '../pages/organisation/load.ts'
import { readOrganisationSearch } from '../pages/organisation/search.ts'
import { loadPeople } from '../pages/people/load.ts'
import { readPeopleSearch } from '../pages/people/search.ts'
import { loadImport } from '../pages/people-import/load.ts'
import { readImportSearch } from '../pages/people-import/search.ts'
import { loadProfile } from '../pages/profile/load.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const peopleRoute = createRoute({
  ...inside,
  path: '/people',
  staticData: { title: 'people.title' },
  validateSearch: readPeopleSearch,
  loader: loads(loadPeople),
  component: lazyRouteComponent(() => import('../pages/people/people-page.tsx'), 'PeoplePage'),
})

const profileRoute = createRoute({
  ...inside,
  path: '/people/$id/profile',
  staticData: { title: 'profile.title' },
  loader: loads(loadProfile),
  component: lazyRouteComponent(() => import('../pages/profile/profile-page.tsx'), 'ProfilePage'),
})

const importRoute = createRoute({
  ...inside,
  path: '/people/import',
  staticData: { title: 'import.title' },
  validateSearch: readImportSearch,
  loader: loads(loadImport),
  component: lazyRouteComponent(() => import('../pages/people-import/import-page.tsx'), 'ImportPage'),
})

const organisationRoute = createRoute({
  ...inside,
  path: '/organisation',
  staticData: { title: 'organisation.title' },
  validateSearch: readOrganisationSearch,
  loader: loads(loadOrganisation),
  component: lazyRouteComponent(
    () => import('../pages/organisation/organisation-page.tsx'),
    'OrganisationPage',
  ),
})

/** Who there is, and where. */
export const peopleRoutes = [peopleRoute, importRoute, profileRoute, organisationRoute] as const
