import { randomUUID } from 'node:crypto'
import { systemActor } from '../../context.ts'
import { askRequest, storeDefaultKinds } from '../../handlers/index.ts'
import type { Caller } from './access-company.ts'
import type { MatrixOffice, MatrixRow } from './matrix-row.ts'

type Person = 'self' | 'near' | 'far' | 'hr'

/** For oneself; managers and HR for those they answer for. */
const asks: Record<Person, Caller[]> = {
  self: ['employee', 'manager', 'hr', 'hrOfDepartment'],
  near: ['manager', 'hr', 'hrOfDepartment'],
  far: ['hr'],
  hr: ['manager', 'hr', 'hrOfDepartment'],
}
/** The same, but nobody their own. */
const cancels: Record<Person, Caller[]> = {
  self: ['manager', 'hr', 'hrOfDepartment'],
  near: ['manager', 'hr', 'hrOfDepartment'],
  far: ['hr'],
  hr: ['manager', 'hrOfDepartment'],
}
export const persons: Caller[] = [
  'employee',
  'manager',
  'hr',
  'hrOfDepartment',
  'operator',
  'auditor',
  'administrator',
]

let count = 0
/** A date of its own for each, so that none stands in the way of another. */
const aDate = () =>
  Temporal.PlainDate.from('2026-11-20')
    .add({ days: ++count % 300 })
    .toString()
/** An hour of field work can be asked on any date. */
const hours = (employeeId: number) => ({
  key: randomUUID(),
  employeeId,
  kind: 'field',
  reason: 'a visit',
  days: [{ date: aDate(), unit: 'hours' as const, from: '10:00', to: '11:00' }],
})

async function asked({ ctx }: MatrixOffice, employeeId: number): Promise<number> {
  await storeDefaultKinds(ctx, systemActor)
  return (await askRequest(ctx, systemActor, hours(employeeId), { dryRun: false })).requestId
}

/** A document of a request of somebody. */
async function attached(office: MatrixOffice, employeeId: number): Promise<number> {
  const { db } = office.ctx
  const { id } = await db
    .insertInto('attachments')
    .values({
      request_id: await asked(office, employeeId),
      user_id: null,
      sent_at: '2026-11-10T00:00:00Z',
      name: 'a.pdf',
      type: 'application/pdf',
      bytes: 1,
      hash: Buffer.alloc(32),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('attachment_contents')
    .values({ attachment_id: id, content: Buffer.from('%') })
    .execute()
  return id
}

/** What people ask for, and what is decided. */
export const requestRows: MatrixRow[] = [
  // A body that is no file is refused as one.
  {
    route: 'POST /api/attachments',
    may: asks.self,
    answer: 400,
    inside: () => ({ url: '/api/attachments?file=a.pdf', payload: {} }),
  },
  ...Object.entries(asks).flatMap(([person, may]): MatrixRow[] => [
    {
      route: 'GET /api/attachments/:id',
      may: [...may, 'auditor'],
      inside: async (office) => ({
        url: `/api/attachments/${await attached(office, office.people[person as Person])}`,
      }),
    },
    {
      route: 'DELETE /api/attachments/:id',
      may,
      answer: 204,
      inside: async (office) => ({
        url: `/api/attachments/${await attached(office, office.people[person as Person])}`,
      }),
    },
  ]),
  { route: 'GET /api/request-kinds', may: asks.self, inside: () => ({ url: '/api/request-kinds' }) },
  {
    route: 'GET /api/requests',
    may: [...asks.self, 'auditor'],
    inside: () => ({ url: '/api/requests?box=all' }),
  },
  { route: 'GET /api/requests', may: ['employee', 'hr'], inside: () => ({ url: '/api/requests?box=mine' }) },
  // Who decides is found by request: everybody may look, and most find nothing.
  { route: 'GET /api/requests', may: persons, inside: () => ({ url: '/api/requests?box=inbox' }) },
  {
    route: 'POST /api/requests/decisions',
    may: persons,
    inside: () => ({
      url: '/api/requests/decisions',
      payload: { requestIds: [1], decision: 'approve' },
    }),
  },
  ...Object.entries(asks).flatMap(([person, may]): MatrixRow[] => [
    {
      route: 'POST /api/requests',
      may,
      inside: async (office) => {
        await storeDefaultKinds(office.ctx, systemActor)
        return { url: '/api/requests', payload: hours(office.people[person as Person]) }
      },
    },
    {
      route: 'POST /api/requests/:id/withdraw',
      may,
      inside: async (office) => ({
        url: `/api/requests/${await asked(office, office.people[person as Person])}/withdraw`,
        payload: {},
      }),
    },
  ]),
  // Nothing is approved of these, so that there is nothing to cancel.
  ...Object.entries(cancels).map(
    ([person, may]): MatrixRow => ({
      route: 'POST /api/requests/:id/cancel',
      may,
      answer: 409,
      inside: async (office) => ({
        url: `/api/requests/${await asked(office, office.people[person as Person])}/cancel`,
        payload: { reason: 'not needed' },
      }),
    }),
  ),
]
