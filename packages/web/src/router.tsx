import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { FailedPage, NotFoundPage } from './parts/message-pages.tsx'
import { SignedInFrame } from './parts/signed-in-frame.tsx'

const datePattern = /^\d{4}-\d{2}-\d{2}$/
const textOf = (value: unknown, pattern = /^.{1,500}$/) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined
const numberOf = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined

type Search = Record<string, unknown>

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error as Error} reset={reset} />,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Search) => ({
    ...only('next', textOf(search.next)),
    ...only('error', textOf(search.error)),
  }),
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

export interface TodaySearch {
  date?: string | undefined
  show?: string | undefined
  department?: number | undefined
}

const homeRoute = createRoute({
  ...inside,
  path: '/',
  validateSearch: (search: Search): TodaySearch => ({
    date: textOf(search.date, datePattern),
    show: textOf(search.show, /^[a-zA-Z]+$/),
    department: numberOf(search.department),
  }),
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
})

export interface PersonSearch {
  month?: string | undefined
  day?: string | undefined
}

const personRoute = createRoute({
  ...inside,
  path: '/people/$id',
  validateSearch: (search: Search): PersonSearch => ({
    month: textOf(search.month, /^\d{4}-\d{2}$/),
    day: textOf(search.day, datePattern),
  }),
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
  validateSearch: (search: Search) => only('user', textOf(search.user, /^[\w-]{1,100}$/)),
  component: lazyRouteComponent(() => import('./pages/users/users-page.tsx'), 'UsersPage'),
})

const tokensRoute = createRoute({
  ...inside,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./pages/tokens/tokens-page.tsx'), 'TokensPage'),
})

export interface AuditSearch {
  actor?: string | undefined
  action?: string | undefined
  employee?: number | undefined
  from?: string | undefined
  until?: string | undefined
  before?: number | undefined
}

const auditRoute = createRoute({
  ...inside,
  path: '/audit',
  validateSearch: (search: Search): AuditSearch => ({
    actor: textOf(search.actor, /^.{1,100}$/),
    action: textOf(search.action, /^[a-z-]{1,50}$/),
    employee: numberOf(search.employee),
    from: textOf(search.from, datePattern),
    until: textOf(search.until, datePattern),
    before: numberOf(search.before),
  }),
  component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
})

const accountRoute = createRoute({
  ...inside,
  path: '/account',
  validateSearch: (search: Search) =>
    only('setUp', search.setUp === 'second-factor' ? search.setUp : undefined),
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

/** A search parameter only where it has a value. */
function only<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: Value })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
