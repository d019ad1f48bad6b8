import type { Caller } from './access-company.ts'
import type { MatrixRow } from './matrix-row.ts'

const readers: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor', 'apiToken']

const layout = { name: '급여', columns: [{ figure: 'number', unit: 'text', name: '사번' }] }

/** What is read and exported of many days. */
export const reportRows: MatrixRow[] = [
  {
    route: 'GET /api/reports/:report',
    may: readers,
    inside: () => ({ url: '/api/reports/month-sheet?month=2026-11' }),
  },
  {
    route: 'POST /api/reports/:report/file',
    may: readers,
    inside: () => ({
      url: '/api/reports/month-sheet/file',
      payload: { month: '2026-11', format: 'csv', reason: 'payroll' },
    }),
  },
  {
    route: 'GET /api/reports/:report',
    may: ['employee', ...readers],
    inside: ({ people }) => ({
      url: `/api/reports/personal-record?month=2026-11&employeeId=${people.self}`,
    }),
  },
  {
    route: 'POST /api/reports/:report/file',
    may: ['employee', ...readers],
    inside: ({ people }) => ({
      url: '/api/reports/personal-record/file',
      payload: { month: '2026-11', format: 'pdf', employeeId: people.self, reason: 'payroll' },
    }),
  },
  { route: 'GET /api/payroll-layouts', may: readers, inside: () => ({ url: '/api/payroll-layouts' }) },
  {
    route: 'POST /api/payroll-layouts',
    may: ['hr'],
    inside: () => ({ url: '/api/payroll-layouts', payload: layout }),
  },
  {
    route: 'PUT /api/payroll-layouts/:id',
    may: ['hr'],
    inside: () => ({ url: '/api/payroll-layouts/9999', payload: { ...layout, version: 1 } }),
    answer: 404,
  },
]
