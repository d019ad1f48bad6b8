import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { readAccountSearch } from './pages/account/search.ts'
import { readAuditSearch } from './pages/audit/search.ts'
import { readPersonSearch } from './pages/person/search.ts'
import { readTodaySearch } from './pages/today/search.ts'
import { readUsersSearch } from './pages/users/search.ts'
import { FailedPage } from './parts/failed-page.tsx'
import { NotFoundPage } from './parts/not-found-page.tsx'
import { SignedInFrame } from './parts/signed-in-frame.tsx'

const rootRoute = createRootRoute({
  staticData: { title: null },
  component: Outlet,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  staticData: { title: null },
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-route.tsx'), 'SignInRoute'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  staticData: { title: null },
  component: lazyRouteComponent(() => import('./pages/welcome/welcome-page.tsx'), 'WelcomePage'),
})

/** Everything that is for somebody who signed in. */
const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  staticData: { title: null },
  component: SignedInFrame,
})
const inside = { getParentRoute: () => insideRoute } as const

const homeRoute = createRoute({
  ...inside,
  path: '/',
  staticData: { title: 'nav.today' },
  validateSearch: readTodaySearch,
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
})

const personRoute = createRoute({
  ...inside,
  path: '/people/$id',
  staticData: { title: 'nav.person' },
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('./pages/person/person-page.tsx'), 'PersonPage'),
})

const sourcesRoute = createRoute({
  ...inside,
  path: '/sources',
  staticData: { title: 'sources.title' },
  component: lazyRouteComponent(() => import('./pages/sources/sources-page.tsx'), 'SourcesPage'),
})

const usersRoute = createRoute({
  ...inside,
  path: '/users',
  staticData: { title: 'users.title' },
  validateSearch: readUsersSearch,
  component: lazyRouteComponent(() => import('./pages/users/users-page.tsx'), 'UsersPage'),
})

const tokensRoute = createRoute({
  ...inside,
  path: '/tokens',
  staticData: { title: 'tokens.title' },
  component: lazyRouteComponent(() => import('./pages/tokens/tokens-page.tsx'), 'TokensPage'),
})

const auditRoute = createRoute({
  ...inside,
  path: '/audit',
  staticData: { title: 'audit.title' },
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
})

const accountRoute = createRoute({
  ...inside,
  path: '/account',
  staticData: { title: 'nav.account' },
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
})

/** An address that is none, within the frame. */
const missingRoute = createRoute({
  ...inside,
  path: '$',
  staticData: { title: 'app.notFoundTitle' },
  component: NotFoundPage,
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    welcomeRoute,
    insideRoute.addChildren([
      homeRoute,
      personRoute,
      sourcesRoute,
      usersRoute,
      tokensRoute,
      auditRoute,
      accountRoute,
      missingRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  // In the place of the page, so that the frame stays.
  defaultErrorComponent: ({ error, reset }) => <FailedPage error={error as Error} reset={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
