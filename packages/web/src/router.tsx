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
import { readSignInSearch } from './pages/sign-in/search.ts'
import { readTodaySearch } from './pages/today/search.ts'
import { readUsersSearch } from './pages/users/search.ts'
import { FailedPage, NotFoundPage } from './parts/message-pages.tsx'
import { SignedInFrame } from './parts/signed-in-frame.tsx'

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error as Error} reset={reset} />,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./pages/welcome/welcome-page.tsx'), 'WelcomePage'),
})

/** Everything that is for somebody who signed in. */
const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'inside', component: SignedInFrame })
const inside = { getParentRoute: () => insideRoute } as const

const homeRoute = createRoute({
  ...inside,
  path: '/',
  validateSearch: readTodaySearch,
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
})

const personRoute = createRoute({
  ...inside,
  path: '/people/$id',
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('./pages/person/person-page.tsx'), 'PersonPage'),
})

const sourcesRoute = createRoute({
  ...inside,
  path: '/sources',
  component: lazyRouteComponent(() => import('./pages/sources/sources-page.tsx'), 'SourcesPage'),
})

const usersRoute = createRoute({
  ...inside,
  path: '/users',
  validateSearch: readUsersSearch,
  component: lazyRouteComponent(() => import('./pages/users/users-page.tsx'), 'UsersPage'),
})

const tokensRoute = createRoute({
  ...inside,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./pages/tokens/tokens-page.tsx'), 'TokensPage'),
})

const auditRoute = createRoute({
  ...inside,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
})

const accountRoute = createRoute({
  ...inside,
  path: '/account',
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
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
    ]),
  ]),
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
