import type { Caller } from './access-company.ts'
import type { MatrixRow } from './matrix-row.ts'

const readers: Caller[] = ['employee', 'manager', 'hr', 'hrOfDepartment', 'auditor', 'apiToken']

/** Sums and days of who is within reach: who is not is left out, whoever asks. */
export const tardyRows: MatrixRow[] = [
  { route: 'GET /api/hours', may: readers, inside: () => ({ url: '/api/hours?week=2026-11-02' }) },
  { route: 'GET /api/tardy', may: readers, inside: () => ({ url: '/api/tardy?month=2026-11' }) },
  {
    route: 'GET /api/tardy/days',
    may: readers,
    inside: ({ people }) => ({
      url: `/api/tardy/days?from=2026-11-01&to=2026-11-30&employeeId=${people.far}`,
    }),
  },
]
