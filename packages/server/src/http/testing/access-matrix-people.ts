import type { Caller } from './access-company.ts'
import type { MatrixRow } from './matrix-row.ts'

/* Who may call what of people and their organisation. */

const findPeople: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor', 'administrator']
const readPeople: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor']
const bothHr: Caller[] = ['hr', 'hrOfDepartment']
const from = '2027-01-01'
let count = 0

/** An act upon a person: of the department and of another one; nobody's upon oneself. */
const uponPerson = (route: string, url: (id: number) => string, payload: object): MatrixRow[] =>
  Object.entries({ near: bothHr, far: ['hr'], hr: ['hrOfDepartment'] } as const).map(([person, may]) => ({
    route,
    may: may as readonly Caller[],
    inside: ({ departments, siteId, people }) => ({
      url: url(people[person as 'near' | 'far' | 'hr']),
      payload: {
        // Where she is already, so that nothing changes.
        departmentId: person === 'far' ? departments.far : departments.near,
        siteId,
        ...payload,
      },
    }),
  }))

const forCompany = (route: string, url: string, payload?: object, answer = 200): MatrixRow => ({
  route,
  may: ['hr'],
  inside: ({ departments }) => ({
    url: url.replace(':id', String(departments.near)),
    ...(payload && { payload }),
  }),
  answer,
})

export const peopleRows: MatrixRow[] = [
  {
    route: 'GET /api/people',
    may: findPeople,
    inside: ({ departments }) => ({ url: `/api/people?departmentId=${departments.near}` }),
    mayOutside: ['hr', 'auditor', 'administrator'],
    outside: ({ departments }) => ({ url: `/api/people?departmentId=${departments.far}` }),
  },
  {
    route: 'GET /api/employees/:id/profile',
    may: readPeople,
    inside: ({ people }) => ({ url: `/api/employees/${people.near}/profile` }),
    mayOutside: ['hr', 'auditor'],
    outside: ({ people }) => ({ url: `/api/employees/${people.far}/profile` }),
  },
  {
    route: 'GET /api/employees/:id/profile',
    may: ['employee', ...readPeople],
    inside: ({ people }) => ({ url: `/api/employees/${people.self}/profile` }),
  },
  ...(['near', 'far'] as const).map(
    (where): MatrixRow => ({
      route: 'POST /api/employees',
      may: where === 'near' ? bothHr : ['hr'],
      inside: ({ departments, siteId }) => ({
        url: '/api/employees',
        payload: {
          number: `N-${++count}`,
          name: '새 구성원',
          employment: { departmentId: departments[where], siteId, from },
        },
      }),
    }),
  ),
  ...uponPerson('POST /api/employees/:id/transfers', (id) => `/api/employees/${id}/transfers`, { from }),
  ...uponPerson('POST /api/employees/:id/parting', (id) => `/api/employees/${id}/parting?dryRun=true`, {
    lastDay: from,
  }),
  ...uponPerson(
    'PUT /api/employees/:id/employments/:from',
    (id) => `/api/employees/${id}/employments/2026-01-01`,
    { from: '2026-01-01' },
  ),
  ...uponPerson(
    'POST /api/employees/:id/employments/:from/remove',
    (id) => `/api/employees/${id}/employments/2026-01-01/remove?dryRun=true`,
    { reason: 'A mistake' },
  ),
  ...uponPerson('POST /api/employees/:id/employments', (id) => `/api/employees/${id}/employments`, {
    from: '2026-01-01',
  }),
  ...uponPerson('PUT /api/employees/:id/traits', (id) => `/api/employees/${id}/traits`, {
    trait: 'shortHours',
    from,
    holds: false,
  }),
  ...(['near', 'far', 'hr'] as const).map(
    (person, index): MatrixRow => ({
      route: 'PUT /api/employees/:id',
      may: [bothHr, ['hr' as const], ['hrOfDepartment' as const]][index]!,
      inside: ({ people }) => ({
        url: `/api/employees/${people[person]}`,
        payload: { number: `A-${index + 2}`, name: `열람A-${index + 2}` },
      }),
    }),
  ),
  ...(['near', 'far'] as const).map(
    (where): MatrixRow => ({
      route: 'POST /api/teams/leave',
      may: where === 'near' ? bothHr : ['hr'],
      inside: ({ people }) => ({
        url: '/api/teams/leave',
        payload: { employeeIds: [people[where]], from },
      }),
    }),
  ),
  {
    route: 'POST /api/teams/:id/join',
    may: bothHr,
    inside: ({ people }) => ({
      url: '/api/teams/0/join',
      payload: { employeeIds: [people.near], from },
    }),
    answer: 404,
  },
  { route: 'GET /api/organisation', may: findPeople, inside: () => ({ url: '/api/organisation' }) },
  forCompany('POST /api/departments', '/api/departments', { name: '열람3팀' }),
  forCompany('PUT /api/departments/:id', '/api/departments/:id', { name: '열람1팀', nameEn: 'Reading 1' }),
  forCompany('DELETE /api/departments/:id', '/api/departments/:id', undefined, 400),
  forCompany('PUT /api/departments/:id/end', '/api/departments/:id/end', { endsOn: null }),
  forCompany('POST /api/teams', '/api/teams', { name: '열람 A조' }),
  forCompany('PUT /api/teams/:id', '/api/teams/0', { name: '열람 B조' }, 404),
  forCompany('DELETE /api/teams/:id', '/api/teams/0'),
]
