import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
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

/** What days come to. */
export const recordRoutes = [tardyRoute] as const
