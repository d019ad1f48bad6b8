import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { loadAccount } from './pages/account/load.ts'
import { readAccountSearch } from './pages/account/search.ts'
import { loadAudit } from './pages/audit/load.ts'
import { readAuditSearch } from './pages/audit/search.ts'
import { loadHome } from './pages/home/load.ts'
import { loadMyMonth } from './pages/my-month/load.ts'
import { readMyMonthSearch } from './pages/my-month/search.ts'
import { loadPerson } from './pages/person/load.ts'
import { readPersonSearch } from './pages/person/search.ts'
import { loadSetUp } from './pages/set-up/load.ts'
import { loadSources } from './pages/sources/load.ts'
import { loadToday } from './pages/today/load.ts'
import { readTodaySearch } from './pages/today/search.ts'
import { loadTokens } from './pages/tokens/load.ts'
import { loadUsers } from './pages/users/load.ts'
import { readUsersSearch } from './pages/users/search.ts'
import { FailedPage } from './parts/failed-page.tsx'
import { Bones } from './parts/loaded.tsx'
import { loads, noLoad } from './parts/loads.ts'
import { NotFoundPage } from './parts/not-found-page.tsx'
import { inside, insideRoute, rootRoute } from './router-frame.tsx'
import { closingRoutes } from './routes/closing-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { planRoutes } from './routes/plan-routes.ts'
import { recordRoutes } from './routes/record-routes.ts'
import { requestRoutes } from './routes/request-routes.ts'
import { settingsRoutes } from './routes/settings-routes.ts'

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

const homeRoute = createRoute({
  ...inside,
  path: '/',
  staticData: { title: 'nav.today' },
  validateSearch: readTodaySearch,
  loader: loads(loadHome),
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
})

const todayRoute = createRoute({
  ...inside,
  path: '/today',
  staticData: { title: 'nav.today' },
  validateSearch: readTodaySearch,
  loader: loads(loadToday),
  component: lazyRouteComponent(() => import('./pages/today/today-page.tsx'), 'TodayPage'),
})

const myMonthRoute = createRoute({
  ...inside,
  path: '/my-month',
  staticData: { title: 'nav.mine' },
  validateSearch: readMyMonthSearch,
  loader: loads(loadMyMonth),
  component: lazyRouteComponent(() => import('./pages/my-month/my-month-page.tsx'), 'MyMonthPage'),
})

const personRoute = createRoute({
  ...inside,
  path: '/people/$id',
  staticData: { title: 'nav.person' },
  validateSearch: readPersonSearch,
  loader: loads(loadPerson),
  component: lazyRouteComponent(() => import('./pages/person/person-page.tsx'), 'PersonPage'),
})

const sourcesRoute = createRoute({
  ...inside,
  path: '/sources',
  staticData: { title: 'sources.title' },
  loader: loads(loadSources),
  component: lazyRouteComponent(() => import('./pages/sources/sources-page.tsx'), 'SourcesPage'),
})

const setUpRoute = createRoute({
  ...inside,
  path: '/set-up',
  staticData: { title: 'setUp.title' },
  loader: loads(loadSetUp),
  component: lazyRouteComponent(() => import('./pages/set-up/set-up-page.tsx'), 'SetUpPage'),
})

const usersRoute = createRoute({
  ...inside,
  path: '/users',
  staticData: { title: 'users.title' },
  validateSearch: readUsersSearch,
  loader: loads(loadUsers),
  component: lazyRouteComponent(() => import('./pages/users/users-page.tsx'), 'UsersPage'),
})

const tokensRoute = createRoute({
  ...inside,
  path: '/tokens',
  staticData: { title: 'tokens.title' },
  loader: loads(loadTokens),
  component: lazyRouteComponent(() => import('./pages/tokens/tokens-page.tsx'), 'TokensPage'),
})

const auditRoute = createRoute({
  ...inside,
  path: '/audit',
  staticData: { title: 'audit.title' },
  validateSearch: readAuditSearch,
  loader: loads(loadAudit),
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
})

const accountRoute = createRoute({
  ...inside,
  path: '/account',
  staticData: { title: 'nav.account' },
  validateSearch: readAccountSearch,
  loader: loads(loadAccount),
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
})

/** An address that is none, within the frame. */
const missingRoute = createRoute({
  ...inside,
  path: '$',
  staticData: { title: 'app.notFoundTitle' },
  loader: noLoad,
  component: NotFoundPage,
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    welcomeRoute,
    insideRoute.addChildren([
      homeRoute,
      ...peopleRoutes,
      ...planRoutes,
      ...requestRoutes,
      ...closingRoutes,
      ...recordRoutes,
      todayRoute,
      myMonthRoute,
      personRoute,
      sourcesRoute,
      setUpRoute,
      ...settingsRoutes,
      usersRoute,
      tokensRoute,
      auditRoute,
      accountRoute,
      missingRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultStaleReloadMode: 'blocking',
  // Bones for what takes long alone, and then for as long as an eye needs to see them.
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Bones,
  // In the place of the page, so that the frame stays.
  defaultErrorComponent: ({ error }) => (
    <FailedPage error={error as Error} reset={() => void router.invalidate()} />
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
