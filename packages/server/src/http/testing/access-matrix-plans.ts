import { systemActor } from '../../context.ts'
import { overridePlans } from '../../handlers/index.ts'
import { type Caller, callers } from './access-company.ts'
import type { MatrixOffice, MatrixRow } from './matrix-row.ts'

type Person = 'self' | 'near' | 'far' | 'hr'
type Payload = (employeeId: number, office: MatrixOffice) => object

let count = 0
/** A date nobody has asked about: each request of a row has an effect of its own. */
const aDate = () =>
  Temporal.PlainDate.from('2026-11-20')
    .add({ days: ++count % 300 })
    .toString()

const override: Payload = (employeeId) => ({
  changes: [{ employeeId, date: aDate(), instead: { plan: null } }],
  // In an office whose clock goes on, the date may be over.
  reason: 'whatever the date',
})

/** Managers and HR within their departments; nobody their own. */
const reaches: Record<Person, Caller[]> = {
  self: ['manager', 'hr', 'hrOfDepartment'],
  near: ['manager', 'hr', 'hrOfDepartment'],
  far: ['hr'],
  hr: ['manager', 'hrOfDepartment'],
}

/** For each person the row of a route; `answer` where the request fails for another reason than rights. */
const rows = (route: string, payload: Payload, answer = 200): MatrixRow[] =>
  Object.entries(reaches).map(([person, may]) => ({
    route: `POST ${route}`,
    may,
    answer,
    inside: (office) => ({ url: route, payload: payload(office.people[person as Person], office) }),
  }))

/** What people do to the plans of single dates. */
export const changesOfPlans: MatrixRow[] = [
  {
    route: 'GET /api/my-month',
    may: ['employee', 'hr'],
    inside: () => ({ url: '/api/my-month?month=2026-11' }),
  },
  {
    route: 'GET /api/my-plan',
    may: ['employee', 'hr'],
    inside: () => ({ url: '/api/my-plan?month=2026-11' }),
  },
  ...(['GET', 'POST', 'DELETE'] as const).map(
    (method): MatrixRow => ({
      route: `${method} /api/my-plan/link`,
      may: ['employee', 'hr'],
      inside: () => ({ url: '/api/my-plan/link', ...(method === 'POST' && { payload: {} }) }),
    }),
  ),
  {
    route: 'GET /api/calendars/:token',
    may: callers,
    inside: () => ({ url: '/api/calendars/rcc_nothing' }),
    answer: 404,
  },
  {
    route: 'GET /api/plans',
    may: ['employee', 'manager', 'hr', 'hrOfDepartment', 'auditor'],
    inside: () => ({ url: '/api/plans?from=2026-11-01&to=2026-11-30' }),
  },
  ...rows('/api/plans/overrides', override),
  // Both are said to work the same, so that there is nothing to swap, whatever is planned.
  ...rows(
    '/api/plans/swaps',
    (employeeId, { people }) => ({
      employeeIds: [employeeId, employeeId === people.near ? people.self : people.near],
      dates: [{ date: aDate(), shiftIds: [1, 1] }],
    }),
    400,
  ),
  ...rows('/api/plans/copied-weeks', (employeeId) => ({
    employeeIds: [employeeId],
    from: '2026-11-16',
    to: '2026-11-23',
    reason: 'whatever the date',
  })),
  ...Object.entries(reaches).map(
    ([person, may]): MatrixRow => ({
      route: 'POST /api/plans/acts/:id/undo',
      may,
      inside: async ({ ctx, people }) => {
        const { actId } = await overridePlans(ctx, systemActor, {
          changes: [{ employeeId: people[person as Person], date: aDate(), instead: { plan: null } }],
          reason: null,
        })
        return { url: `/api/plans/acts/${actId}/undo` }
      },
    }),
  ),
]
