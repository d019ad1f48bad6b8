import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadBoard, loadClosing } from '../pages/closing/load.ts'
import { readClosingSearch } from '../pages/closing/search.ts'
import { loadPayroll } from '../pages/payroll/load.ts'
import { readPayrollSearch } from '../pages/payroll/search.ts'
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

const closingRoute = createRoute({
  ...inside,
  path: '/closing',
  staticData: { title: 'closing.title' },
  validateSearch: readClosingSearch,
  loader: loads(loadClosing),
  component: lazyRouteComponent(() => import('../pages/closing/closing-page.tsx'), 'ClosingPage'),
})

const boardRoute = createRoute({
  ...inside,
  path: '/closing/$departmentId/$month',
  staticData: { title: 'board.title' },
  loader: loads(loadBoard),
  component: lazyRouteComponent(() => import('../pages/closing/board-page.tsx'), 'BoardPage'),
})

const payrollRoute = createRoute({
  ...inside,
  path: '/reports/payroll',
  staticData: { title: 'payroll.title' },
  validateSearch: readPayrollSearch,
  loader: loads(loadPayroll),
  component: lazyRouteComponent(() => import('../pages/payroll/payroll-page.tsx'), 'PayrollPage'),
})

/** What a month comes to, and how it ends. */
export const closingRoutes = [closingRoute, boardRoute, reportsRoute, payrollRoute] as const
