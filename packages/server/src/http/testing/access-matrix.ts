import { testPassword } from '@rollcall/testing'
import { systemActor } from '../../context.ts'
import { createToken, createUser } from '../../handlers/index.ts'
import type { Caller } from './access-company.ts'
import { approvalRows } from './access-matrix-approvals.ts'
import { boardRows } from './access-matrix-board.ts'
import { checkInRows } from './access-matrix-check-in.ts'
import { leaveRows } from './access-matrix-leave.ts'
import { peopleRows } from './access-matrix-people.ts'
import { changesOfPlans } from './access-matrix-plans.ts'
import { recomputeRows } from './access-matrix-recompute.ts'
import { reportRows } from './access-matrix-reports.ts'
import { requestRows } from './access-matrix-requests.ts'
import { retentionRows } from './access-matrix-retention.ts'
import { tardyRows } from './access-matrix-tardy.ts'
import type { MatrixOffice, MatrixRow, Prepare } from './matrix-row.ts'

const people: Caller[] = [
  'employee',
  'manager',
  'hr',
  'hrOfDepartment',
  'operator',
  'auditor',
  'administrator',
]
const readers: Caller[] = ['manager', 'hr', 'hrOfDepartment', 'auditor', 'apiToken']
const farReaders: Caller[] = ['hr', 'auditor', 'apiToken']
const importers: Caller[] = ['hr', 'apiToken']
const administrator: Caller[] = ['administrator']
const everybody: Caller[] = ['nobody', ...people, 'apiToken', 'sourceToken']

let count = 0
const aUser = async ({ ctx }: MatrixOffice) =>
  await createUser(ctx, systemActor, {
    email: `somebody-${++count}@test.test`,
    name: 'Somebody',
    employeeId: null,
    grants: [{ role: 'auditor', departmentId: null, from: '2026-01-01', until: null }],
  })
const grantOf = async (office: MatrixOffice, userId: string) =>
  (await office.call('administrator', { url: '/api/users' }))
    .json()
    .users.find(({ id }: { id: string }) => id === userId).grants[0].id
const ofUser =
  (rest = '', payload?: object): Prepare =>
  async (office) => ({
    url: `/api/users/${(await aUser(office)).userId}${rest}`,
    ...(payload && { payload }),
  })
const ofToken =
  (sourceOf: (office: MatrixOffice) => number | null, rest = '', payload?: object): Prepare =>
  async (office) => {
    const sourceId = sourceOf(office)
    const scopes = sourceId === null ? (['read-days'] as const) : []
    const { id } = await createToken(office.ctx, systemActor, { label: 'one', sourceId, scopes })
    return { url: `/api/tokens/${id}${rest}`, ...(payload && { payload }) }
  }
const fixed =
  (url: string, payload?: object): Prepare =>
  () => ({ url, ...(payload && { payload }) })
const own = (route: string, answer = 200, payload?: object): MatrixRow => ({
  route,
  may: people,
  inside: fixed(route.split(' ')[1]!.replace(':id', 'none'), payload),
  answer,
})
const open = (route: string, answer: number, payload?: object): MatrixRow => ({
  route,
  may: everybody,
  inside: fixed(route.split(' ')[1]!, payload),
  answer,
})
const ingest = (route: string, payload?: object, answer = 200): MatrixRow => ({
  route,
  may: ['sourceToken'],
  inside: fixed(route.split(' ')[1]!, payload),
  answer,
})

const called = { name: 'x', code: 'x', colour: 'blue' }
const hours = { from: '2026-01-01', plan: { segments: [] } }
const emptyCycle = { from: '2027-01-01', anchor: '2027-01-01', cycle: [] }

/**
 * Who may call what, written by hand beside the table of rights that it tests. A new route without a row
 * here fails.
 */
export const matrix: MatrixRow[] = [
  { route: 'GET /api/today', may: readers, inside: fixed('/api/today') },
  {
    route: 'GET /api/today/people',
    may: readers,
    inside: ({ departments }) => ({ url: `/api/today/people?departmentId=${departments.near}` }),
    mayOutside: farReaders,
    outside: ({ departments }) => ({ url: `/api/today/people?departmentId=${departments.far}` }),
  },
  {
    route: 'GET /api/employees',
    may: ['manager', 'hr', 'hrOfDepartment', 'auditor', 'administrator'],
    inside: fixed('/api/employees?search=1'),
  },
  ...['months/2026-11', 'days/2026-11-09'].flatMap((part): MatrixRow[] => {
    const route = `GET /api/employees/:id/${part.startsWith('m') ? 'months/:month' : 'days/:date'}`
    const of =
      (person: 'self' | 'near' | 'far'): Prepare =>
      (office) => ({
        url: `/api/employees/${office.people[person]}/${part}`,
      })
    return [
      {
        route,
        may: ['employee', ...readers],
        inside: of('self'),
        mayOutside: farReaders,
        outside: of('far'),
      },
      { route, may: readers, inside: of('near') },
    ]
  }),
  {
    route: 'GET /api/sources',
    may: [...people.filter((caller) => caller !== 'employee'), 'apiToken'],
    inside: fixed('/api/sources'),
  },
  { route: 'GET /api/quarantine', may: ['hr', 'operator', 'auditor'], inside: fixed('/api/quarantine') },
  { route: 'GET /api/unknown-badges', may: ['hr', 'auditor'], inside: fixed('/api/unknown-badges') },
  // Of the employee whom HR is, HR itself may not say it.
  ...Object.entries({ near: ['hr', 'hrOfDepartment'], far: ['hr'], hr: ['hrOfDepartment'] } as const).map(
    ([person, may]): MatrixRow => ({
      route: 'POST /api/badge-assignments',
      may,
      inside: ({ sourceId, people: { [person as 'near' | 'far' | 'hr']: employeeId } }) => ({
        url: '/api/badge-assignments',
        payload: { sourceId, badge: `B${++count}`, employeeId },
      }),
    }),
  ),
  ...Object.entries({ near: ['hr', 'hrOfDepartment'], far: ['hr'], hr: ['hrOfDepartment'] } as const).map(
    ([person, may]): MatrixRow => ({
      route: 'POST /api/badge-assignments/take-back',
      may,
      inside: ({ sourceId, people: { [person as 'near' | 'far' | 'hr']: employeeId } }) => ({
        url: '/api/badge-assignments/take-back',
        payload: { sourceId, badge: 'never', employeeId },
      }),
    }),
  ),
  ...peopleRows,
  {
    route: 'PUT /api/departments/:id/place',
    may: ['hr'],
    inside: ({ departments }) => ({
      url: `/api/departments/${departments.near}/place`,
      payload: { parentId: null, from: '2027-01-01' },
    }),
  },
  { route: 'GET /api/policies', may: ['hr', 'auditor', 'administrator'], inside: fixed('/api/policies') },
  {
    route: 'POST /api/policies',
    may: ['hr'],
    inside: fixed('/api/policies', { scope: 'company', validFrom: '2027-01-01', settings: {} }),
  },
  // Of the employee whom HR is, HR itself may not set it.
  {
    route: 'POST /api/policies',
    may: [],
    inside: ({ people: { hr: scopeId } }) => ({
      url: '/api/policies',
      payload: { scope: 'employee', scopeId, validFrom: '2027-01-01', settings: {} },
    }),
  },
  ...recomputeRows,
  ...retentionRows,
  ...boardRows,
  { route: 'GET /api/holidays', may: people, inside: fixed('/api/holidays?from=2026-01-01&to=2026-12-31') },
  { route: 'GET /api/plans/holidays', may: people, inside: fixed('/api/plans/holidays') },
  {
    route: 'POST /api/plans/holidays',
    may: ['hr'],
    inside: fixed('/api/plans/holidays', {
      calendar: 'KR',
      date: '2027-03-04',
      name: '창립기념일',
      kind: 'companyHoliday',
    }),
  },
  {
    route: 'PUT /api/plans/holidays/:calendar/:date',
    may: ['hr'],
    inside: fixed('/api/plans/holidays/KR/2027-03-04', { name: '창립일', kind: 'companyHoliday' }),
  },
  {
    route: 'DELETE /api/plans/holidays/:calendar/:date',
    may: ['hr'],
    inside: fixed('/api/plans/holidays/KR/2027-03-04'),
  },
  { route: 'GET /api/plans/holidays/countries', may: ['hr'], inside: fixed('/api/plans/holidays/countries') },
  {
    route: 'POST /api/plans/holidays/calendars',
    may: ['hr'],
    inside: fixed('/api/plans/holidays/calendars', { country: 'JP' }),
  },
  { route: 'POST /api/plans/holidays/ask', may: ['hr'], inside: fixed('/api/plans/holidays/ask', {}) },
  {
    route: 'POST /api/plans/holiday-findings/:id',
    may: ['hr'],
    inside: fixed('/api/plans/holiday-findings/1', { decision: 'keep' }),
    answer: 404,
  },
  { route: 'GET /api/set-up', may: ['hr', 'auditor', 'administrator'], inside: fixed('/api/set-up') },
  {
    route: 'GET /api/sites',
    may: ['hr', 'auditor', 'administrator'],
    inside: fixed('/api/sites'),
  },
  {
    route: 'POST /api/sites',
    may: ['hr'],
    inside: () => ({ url: '/api/sites', payload: { name: `Site ${++count}`, zone: 'Asia/Seoul' } }),
  },
  { route: 'PATCH /api/sites/:id', may: ['hr'], inside: fixed('/api/sites/1', { nameEn: 'Head office' }) },
  ...changesOfPlans,
  ...requestRows,
  ...leaveRows,
  ...reportRows,
  ...tardyRows,
  ...checkInRows,
  ...approvalRows,
  {
    route: 'POST /api/people/imports',
    may: importers,
    answer: 400,
    inside: fixed('/api/people/imports', {}),
  },
  {
    route: 'POST /api/people/imports/:id/apply',
    may: importers,
    answer: 404,
    inside: fixed('/api/people/imports/99/apply', {}),
  },
  {
    route: 'POST /api/people/imports/:id/undo',
    may: importers,
    answer: 404,
    inside: fixed('/api/people/imports/99/undo', {}),
  },
  { route: 'GET /api/people/export', may: importers, inside: fixed('/api/people/export') },
  { route: 'GET /api/people/import-template', may: importers, inside: fixed('/api/people/import-template') },
  {
    route: 'GET /api/people/imports/:id/refused',
    may: importers,
    answer: 404,
    inside: fixed('/api/people/imports/99/refused'),
  },
  { route: 'GET /api/people/imports', may: importers, inside: fixed('/api/people/imports') },
  {
    route: 'GET /api/people/imports/:id',
    may: importers,
    answer: 404,
    inside: fixed('/api/people/imports/99'),
  },
  {
    route: 'GET /api/people/imports/:id/rows',
    may: importers,
    answer: 404,
    inside: fixed('/api/people/imports/99/rows'),
  },
  // Shifts, patterns and assignments. What is asked for is not there, or is wrong: rights come first.
  {
    route: 'GET /api/plans/patterns',
    may: ['employee', 'manager', 'hr', 'hrOfDepartment', 'auditor'],
    inside: fixed('/api/plans/patterns'),
  },
  {
    route: 'GET /api/plans/horizon',
    may: ['employee', 'manager', 'hr', 'hrOfDepartment', 'auditor'],
    inside: fixed('/api/plans/horizon'),
  },
  {
    route: 'POST /api/plans/horizon',
    may: ['hr'],
    inside: fixed('/api/plans/horizon', { until: '2020-01-01' }),
    answer: 400,
  },
  {
    route: 'POST /api/plans/shifts',
    may: ['hr'],
    inside: fixed('/api/plans/shifts', { ...called, ...hours }),
    answer: 400,
  },
  {
    route: 'PUT /api/plans/shifts/:id',
    may: ['hr'],
    inside: fixed('/api/plans/shifts/9999', { ...called, version: 1 }),
    answer: 404,
  },
  {
    route: 'DELETE /api/plans/shifts/:id',
    may: ['hr'],
    inside: fixed('/api/plans/shifts/9999'),
    answer: 404,
  },
  {
    route: 'POST /api/plans/shifts/:id/hours',
    may: ['hr'],
    inside: fixed('/api/plans/shifts/9999/hours?dryRun=true', {
      ...hours,
      plan: { segments: [['09:00', '18:00']] },
      version: 1,
    }),
    answer: 404,
  },
  {
    route: 'POST /api/plans/patterns',
    may: ['hr'],
    inside: fixed('/api/plans/patterns', { name: 'x', ...emptyCycle }),
    answer: 400,
  },
  {
    route: 'PUT /api/plans/patterns/:id',
    may: ['hr'],
    inside: fixed('/api/plans/patterns/9999', { name: 'x', version: 1 }),
    answer: 404,
  },
  {
    route: 'DELETE /api/plans/patterns/:id',
    may: ['hr'],
    inside: fixed('/api/plans/patterns/9999'),
    answer: 404,
  },
  {
    route: 'POST /api/plans/patterns/:id/cycle',
    may: ['hr'],
    inside: fixed('/api/plans/patterns/9999/cycle', { ...emptyCycle, version: 1 }),
    answer: 404,
  },
  {
    route: 'POST /api/plans/assignments',
    may: ['hr'],
    inside: fixed('/api/plans/assignments', { scope: 'company', patternId: 9999, from: '2027-01-01' }),
    answer: 404,
  },
  {
    route: 'POST /api/plans/assignments/:id/end',
    may: ['hr'],
    inside: fixed('/api/plans/assignments/9999/end', { from: '2027-01-01' }),
    answer: 404,
  },
  {
    route: 'POST /api/plans/assignments/restore',
    may: ['hr'],
    inside: fixed('/api/plans/assignments/restore', {
      scope: 'company',
      from: '2027-01-01',
      now: [],
      parts: [{ patternId: 9999, offset: 0, from: '2027-01-01', until: null }],
    }),
    answer: 404,
  },
  {
    route: 'GET /api/employees/:id/starts',
    may: ['employee'],
    inside: ({ people }) => ({ url: `/api/employees/${people.self}/starts` }),
    mayOutside: [],
    outside: ({ people }) => ({ url: `/api/employees/${people.near}/starts` }),
  },
  {
    route: 'POST /api/employees/:id/starts',
    may: ['employee'],
    inside: ({ people }) => ({
      url: `/api/employees/${people.self}/starts`,
      payload: { patternId: 9999, from: '2027-01-01', start: null },
    }),
    mayOutside: [],
    outside: ({ people }) => ({
      url: `/api/employees/${people.near}/starts`,
      payload: { patternId: 9999, from: '2027-01-01', start: null },
    }),
    answer: 400,
  },
  own('GET /api/me'),
  own('GET /api/account'),
  own('GET /api/account/audit'),
  own('POST /api/account/password', 400, { currentPassword: 'no', newPassword: 'no' }),
  own('POST /api/account/second-factor', 400, { password: 'no' }),
  own('POST /api/account/second-factor/confirm', 401, { code: '000000' }),
  own('POST /api/account/second-factor/remove', 400, { password: 'no' }),
  own('GET /api/account/passkeys/options'),
  own('POST /api/account/passkeys', 401, { response: {}, name: 'x' }),
  own('POST /api/account/second-factor/backup-codes', 400, { password: 'no' }),
  own('POST /api/account/passkeys/:id/remove', 404, { password: testPassword }),
  own('POST /api/account/sessions/:id/end', 404, { password: testPassword }),
  { route: 'GET /api/users', may: ['auditor', 'administrator'], inside: fixed('/api/users') },
  {
    route: 'POST /api/users',
    may: administrator,
    inside: () => ({ url: '/api/users', payload: { email: `new-${++count}@test.test`, name: 'New' } }),
  },
  {
    route: 'POST /api/users/links',
    may: administrator,
    inside: fixed('/api/users/links', { numbers: ['nobody'] }),
  },
  { route: 'DELETE /api/users/:id', may: administrator, inside: ofUser(), answer: 204 },
  { route: 'POST /api/users/:id/access-link', may: administrator, inside: ofUser('/access-link') },
  {
    route: 'PUT /api/users/:id/employee',
    may: administrator,
    inside: ofUser('/employee', { employeeId: null }),
    answer: 204,
  },
  {
    route: 'POST /api/users/:id/grants',
    may: administrator,
    inside: ofUser('/grants', { role: 'hr', from: '2026-11-10' }),
  },
  {
    route: 'DELETE /api/users/:id/grants/:grantId',
    may: administrator,
    inside: async (office) => {
      const { userId } = await aUser(office)
      return { url: `/api/users/${userId}/grants/${await grantOf(office, userId)}` }
    },
    answer: 204,
  },
  { route: 'POST /api/users/:id/sign-out', may: administrator, inside: ofUser('/sign-out') },
  {
    route: 'POST /api/users/:id/reset-factors',
    may: administrator,
    inside: ofUser('/reset-factors'),
    answer: 204,
  },
  { route: 'GET /api/tokens', may: ['operator', 'auditor', 'administrator'], inside: fixed('/api/tokens') },
  {
    route: 'POST /api/tokens',
    may: ['operator', 'administrator'],
    inside: ({ sourceId }) => ({ url: '/api/tokens', payload: { label: 'x', sourceId } }),
    mayOutside: administrator,
    outside: fixed('/api/tokens', { label: 'x', scopes: ['read-days'] }),
  },
  ...[
    { method: 'POST', rest: '/rotate', payload: {}, answer: 200 },
    { method: 'DELETE', rest: '', payload: undefined, answer: 204 },
  ].map(
    ({ method, rest, payload, answer }): MatrixRow => ({
      route: `${method} /api/tokens/:id${rest}`,
      may: ['operator', 'administrator'],
      inside: ofToken(({ sourceId }) => sourceId, rest, payload),
      mayOutside: administrator,
      outside: ofToken(() => null, rest, payload),
      answer,
    }),
  ),
  { route: 'GET /api/audit', may: ['auditor', 'administrator'], inside: fixed('/api/audit') },
  { route: 'GET /metrics', may: ['operator', 'administrator'], inside: fixed('/metrics') },
  {
    route: 'GET /api/openapi.json',
    may: [...people, 'apiToken'],
    inside: fixed('/api/openapi.json'),
  },
  open('GET /api/auth/options', 200),
  open('POST /api/auth/sign-in/email', 400, {}),
  open('POST /api/auth/second-factor', 400, {}),
  open('GET /api/auth/passkey', 200),
  open('POST /api/auth/passkey', 400, {}),
  open('POST /api/auth/sso', 404, {}),
  open('GET /api/auth/callback/sso', 404),
  open('POST /api/access-links/look', 404, { token: 'rcl_nothing_at_all' }),
  open('POST /api/access-links/use', 404, { token: 'rcl_nothing_at_all', password: 'x' }),
  ingest('GET /ingest/v1/checkpoint'),
  ingest('POST /ingest/v1/punches', { from: null, to: null, readThrough: null, rows: [] }),
  ingest('POST /ingest/v1/compare', { from: '2026-11-01', to: '2026-11-02', days: [] }),
  ingest('POST /ingest/v1/directory', { people: [] }),
  ingest('POST /ingest/v1/settings', { profile: 'virdi-unis', directions: [] }),
  ingest(
    'POST /ingest/v1/heartbeat',
    {
      version: '1',
      lagSeconds: null,
      clockDifferenceSeconds: null,
      permissions: 'select-only',
      warnings: [],
    },
    204,
  ),
  // Streams, and what ends the session that is asking: last, so that the others still have theirs.
  own('POST /api/account/sign-out-everywhere', 200, { password: testPassword }),
]

/**
 * Routes that every browser may load, and that say nothing of anybody; and those that tests of their own
 * hold.
 */
export const elsewhere = ['GET /', 'GET /livez', 'GET /readyz', 'GET /api/events', 'POST /api/auth/sign-out']

/** Who may call a route; of several, who sees most. What ends a session ends one that nobody else uses. */
export function callerOf(route: string): Caller {
  if (route.includes('/sign-out')) return route.includes('/users/') ? 'administrator' : 'auditor'
  const may = matrix.find((row) => row.route === route)?.may ?? ['hr']
  const first = (['hr', 'administrator', 'sourceToken'] as const).find((one) => may.includes(one))
  return first ?? may[0]!
}
