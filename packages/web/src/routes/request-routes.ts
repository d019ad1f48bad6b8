import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadApprovals } from '../pages/approvals/load.ts'
import { readApprovalsSearch } from '../pages/approvals/search.ts'
import { loadRequestKinds } from '../pages/request-kinds/load.ts'
import { loadRequests } from '../pages/requests/load.ts'
import { readRequestsSearch } from '../pages/requests/search.ts'
import { loads } from '../parts/loads.ts'
import { inside } from '../router-frame.tsx'

const approvalsRoute = createRoute({
  ...inside,
  path: '/approvals',
  staticData: { title: 'approvals.title' },
  validateSearch: readApprovalsSearch,
  loader: loads(loadApprovals),
  component: lazyRouteComponent(() => import('../pages/approvals/approvals-page.tsx'), 'ApprovalsPage'),
})

const requestsRoute = createRoute({
  ...inside,
  path: '/requests',
  staticData: { title: 'requests.title' },
  validateSearch: readRequestsSearch,
  loader: loads(loadRequests),
  component: lazyRouteComponent(() => import('../pages/requests/requests-page.tsx'), 'RequestsPage'),
})

const requestKindsRoute = createRoute({
  ...inside,
  path: '/requests/kinds',
  staticData: { title: 'requestKinds.title' },
  loader: loads(loadRequestKinds),
  component: lazyRouteComponent(
    () => import('../pages/request-kinds/request-kinds-page.tsx'),
    'RequestKindsPage',
  ),
})

/** What people ask for, and who decides it. */
export const requestRoutes = [approvalsRoute, requestsRoute, requestKindsRoute] as const
