import type { Caller } from './access-company.ts'
import type { MatrixRow, Prepare } from './matrix-row.ts'

const readers: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor']
const farReaders: Caller[] = ['hr', 'auditor']

const ofBoard =
  (where: 'near' | 'far', rest: string): Prepare =>
  ({ departments }) => ({ url: `/api/closings/${departments[where]}/2026-10${rest}` })

const days = [{ employeeId: 0, date: '2026-10-05' }]

/** HR acts, for whom she was granted it. */
const act = (rest: string, payload: (employeeId: number) => object): MatrixRow => {
  const of =
    (where: 'near' | 'far'): Prepare =>
    ({ departments, people }) => ({
      url: `/api/closings/${departments[where]}/2026-10/board/${rest}`,
      payload: payload(people[where]),
    })
  return {
    route: `POST /api/closings/:departmentId/:month/board/${rest}`,
    may: ['hr', 'hrOfDepartment'],
    inside: of('near'),
    mayOutside: ['hr'],
    outside: of('far'),
  }
}
const ofDay = (employeeId: number) => ({ days: days.map((day) => ({ ...day, employeeId })) })

const closers: Caller[] = ['hr', 'hrOfDepartment']
const farClosers: Caller[] = ['hr']

const ofMonth =
  (where: 'near' | 'far', url: string, more: object = {}): Prepare =>
  ({ departments }) => ({ url, payload: { departmentId: departments[where], month: '2026-10', ...more } })

/** What is cleared before a month is closed, and what becomes of it afterwards. */
export const boardRows: MatrixRow[] = [
  {
    route: 'GET /api/closings/blockers',
    may: readers,
    inside: () => ({ url: '/api/closings/blockers?month=2026-10' }),
  },
  {
    route: 'GET /api/closings/:departmentId/:month/board',
    may: readers,
    inside: ofBoard('near', '/board'),
    mayOutside: farReaders,
    outside: ofBoard('far', '/board'),
  },
  act('accept', (employeeId) => ({
    code: 'MISSING_SIDE',
    keys: [`day:${employeeId}:2026-10-05:0`],
    reason: 'seen',
  })),
  act('take-back', (employeeId) => ({ code: 'MISSING_SIDE', keys: [`day:${employeeId}:2026-10-05:0`] })),
  act('remind', ofDay),
  act('repairs/find', ofDay),
  act('repairs', (employeeId) => ({ reason: 'forgot', ...ofDay(employeeId) })),
  {
    route: 'GET /api/closings',
    may: readers,
    inside: () => ({ url: '/api/closings?from=2026-01&to=2026-12' }),
  },
  {
    route: 'POST /api/closings',
    may: closers,
    inside: ofMonth('near', '/api/closings?dryRun=true'),
    mayOutside: farClosers,
    outside: ofMonth('far', '/api/closings?dryRun=true'),
  },
  {
    // None is closed here: whoever may is told that it is open.
    route: 'POST /api/closings/reopen',
    may: closers,
    inside: ofMonth('near', '/api/closings/reopen', { reason: 'a test' }),
    mayOutside: farClosers,
    outside: ofMonth('far', '/api/closings/reopen', { reason: 'a test' }),
    answer: 409,
  },
  {
    route: 'GET /api/adjustments',
    may: readers,
    inside: () => ({ url: '/api/adjustments' }),
  },
  {
    route: 'POST /api/adjustments/decisions',
    may: closers,
    inside: () => ({
      url: '/api/adjustments/decisions',
      payload: { ids: [1], decision: 'dismiss', intoMonth: null, reason: 'a test' },
    }),
  },
]
