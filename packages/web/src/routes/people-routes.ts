import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadLeave, loadLedger, loadOwnLeave } from '../pages/leave/load.ts'
import { readLeaveSearch, readLedgerSearch } from '../pages/leave/search.ts'
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

const leaveRoute = createRoute({
  ...inside,
  path: '/leave',
  staticData: { title: 'leave.title' },
  validateSearch: readLeaveSearch,
  loader: loads(loadLeave),
  component: lazyRouteComponent(() => import('../pages/leave/leave-page.tsx'), 'LeavePage'),
})

const ledgerRoute = createRoute({
  ...inside,
  path: '/leave/$id',
  staticData: { title: 'leave.title' },
  validateSearch: readLedgerSearch,
  loader: loads(loadLedger),
  component: lazyRouteComponent(() => import('../pages/leave/ledger-page.tsx'), 'LedgerPage'),
})

const ownLeaveRoute = createRoute({
  ...inside,
  path: '/my-leave',
  staticData: { title: 'leave.own' },
  validateSearch: readLedgerSearch,
  loader: loads(loadOwnLeave),
  component: lazyRouteComponent(() => import('../pages/leave/ledger-page.tsx'), 'OwnLeavePage'),
})

/** Who there is, where, and what they have of leave. */
export const peopleRoutes = [
  ...([peopleRoute, importRoute, profileRoute, organisationRoute] as const),
  ...([leaveRoute, ledgerRoute, ownLeaveRoute] as const),
] as const
