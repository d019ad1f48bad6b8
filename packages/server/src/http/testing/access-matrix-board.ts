import type { Caller } from './access-company.ts'
import type { MatrixRow, Prepare } from './matrix-row.ts'

const readers: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor']
const farReaders: Caller[] = ['hr', 'auditor']

const ofBoard =
  (where: 'near' | 'far', rest: string): Prepare =>
  ({ departments }) => ({ url: `/api/closings/${departments[where]}/2026-10${rest}` })

/** What is cleared before a month is closed. */
export const boardRows: MatrixRow[] = [
  {
    route: 'GET /api/closings/:departmentId/:month/board',
    may: readers,
    inside: ofBoard('near', '/board'),
    mayOutside: farReaders,
    outside: ofBoard('far', '/board'),
  },
]
