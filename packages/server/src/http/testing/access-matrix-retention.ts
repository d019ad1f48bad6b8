import type { MatrixRow, Prepare } from './matrix-row.ts'

const reason = 'a test'
const dataOf =
  (where: 'self' | 'near' | 'far'): Prepare =>
  ({ people }) => ({ url: `/api/people/${people[where]}/data`, payload: { reason } })

/** What is kept how long, and what is kept of somebody. */
export const retentionRows: MatrixRow[] = [
  {
    route: 'GET /api/retention',
    may: ['hr', 'auditor', 'administrator'],
    inside: () => ({ url: '/api/retention' }),
  },
  {
    route: 'PUT /api/retention',
    may: ['hr', 'administrator'],
    inside: () => ({ url: '/api/retention', payload: { daysYears: 5, accessYears: 2, reason } }),
  },
  {
    route: 'GET /api/retention/preview',
    may: ['hr', 'administrator'],
    inside: () => ({ url: '/api/retention/preview' }),
  },
  {
    route: 'POST /api/retention/purge',
    may: ['hr', 'administrator'],
    inside: () => ({
      url: '/api/retention/purge',
      payload: { daysFrom: '2000-01-01', accessFrom: '2000-01-01', reason },
    }),
    answer: 409,
  },
  {
    route: 'POST /api/people/:id/data',
    may: ['employee', 'hr', 'hrOfDepartment'],
    inside: dataOf('self'),
    mayOutside: ['hr'],
    outside: dataOf('far'),
  },
]
