import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadPolicies } from '../pages/policies/load.ts'
import { readPoliciesSearch } from '../pages/policies/search.ts'
import { loadRecompute } from '../pages/recompute/load.ts'
import { readRecomputeSearch } from '../pages/recompute/search.ts'
import { loadRetention } from '../pages/retention/load.ts'
import { loadSites } from '../pages/sites/load.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const sitesRoute = createRoute({
  ...inside,
  path: '/settings/sites',
  staticData: { title: 'sites.title' },
  loader: loads(loadSites),
  component: lazyRouteComponent(() => import('../pages/sites/sites-page.tsx'), 'SitesPage'),
})

const policiesRoute = createRoute({
  ...inside,
  path: '/settings/policies',
  staticData: { title: 'policies.title' },
  validateSearch: readPoliciesSearch,
  loader: loads(loadPolicies),
  component: lazyRouteComponent(() => import('../pages/policies/policies-page.tsx'), 'PoliciesPage'),
})

const recomputeRoute = createRoute({
  ...inside,
  path: '/settings/recompute',
  staticData: { title: 'recompute.title' },
  validateSearch: readRecomputeSearch,
  loader: loads(loadRecompute),
  component: lazyRouteComponent(() => import('../pages/recompute/recompute-page.tsx'), 'RecomputePage'),
})

const retentionRoute = createRoute({
  ...inside,
  path: '/settings/retention',
  staticData: { title: 'retention.title' },
  loader: loads(loadRetention),
  component: lazyRouteComponent(() => import('../pages/retention/retention-page.tsx'), 'RetentionPage'),
})

export const settingsRoutes = [sitesRoute, policiesRoute, recomputeRoute, retentionRoute]
