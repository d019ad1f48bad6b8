import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadHours } from '../pages/hours/load.ts'
import { readHoursSearch } from '../pages/hours/search.ts'
import { loadTardy } from '../pages/tardy/load.ts'
import { readTardySearch } from '../pages/tardy/search.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const tardyRoute = createRoute({
  ...inside,
  path: '/tardy',
  staticData: { title: 'tardy.title' },
  validateSearch: readTardySearch,
  loader: loads(loadTardy),
  component: lazyRouteComponent(() => import('../pages/tardy/tardy-page.tsx'), 'TardyPage'),
})

const hoursRoute = createRoute({
  ...inside,
  path: '/hours',
  staticData: { title: 'hours.title' },
  validateSearch: readHoursSearch,
  loader: loads(loadHours),
  component: lazyRouteComponent(() => import('../pages/hours/hours-page.tsx'), 'HoursPage'),
})

/** What days come to. */
export const recordRoutes = [tardyRoute, hoursRoute] as const
