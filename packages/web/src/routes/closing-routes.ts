import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadReports } from '../pages/reports/load.ts'
import { readReportsSearch } from '../pages/reports/search.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const reportsRoute = createRoute({
  ...inside,
  path: '/reports',
  staticData: { title: 'reports.title' },
  validateSearch: readReportsSearch,
  loader: loads(loadReports),
  component: lazyRouteComponent(() => import('../pages/reports/reports-page.tsx'), 'ReportsPage'),
})

/** What a month comes to, and how it ends. */
export const closingRoutes = [reportsRoute] as const
