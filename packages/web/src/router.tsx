import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { AppFrame } from './parts/app-frame.tsx'
import { FailedPage, NotFoundPage } from './parts/message-pages.tsx'

const datePattern = /^\d{4}-\d{2}-\d{2}$/
const textOf = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined

const rootRoute = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <FailedPage error={error as Error} reset={reset} />,
})

export interface TodaySearch {
  date?: string | undefined
  show?: string | undefined
  department?: number | undefined
}

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): TodaySearch => ({
    date: textOf(search.date, datePattern),
    show: textOf(search.show, /^[a-zA-Z]+$/),
    department: typeof search.department === 'number' ? search.department : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/today/today-page.tsx'), 'TodayPage'),
})

export interface PersonSearch {
  month?: string | undefined
  day?: string | undefined
}

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id',
  validateSearch: (search: Record<string, unknown>): PersonSearch => ({
    month: textOf(search.month, /^\d{4}-\d{2}$/),
    day: textOf(search.day, datePattern),
  }),
  component: lazyRouteComponent(() => import('./pages/person/person-page.tsx'), 'PersonPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([todayRoute, personRoute]),
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
