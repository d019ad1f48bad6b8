import type { Caller } from './access-company.ts'
import type { MatrixRow } from './matrix-row.ts'

const readers: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor', 'apiToken']

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
]
