import { systemActor } from '../../context.ts'
import { addDelegation, storeDefaultKinds } from '../../handlers/index.ts'
import type { Caller } from './access-company.ts'
import { persons } from './access-matrix-requests.ts'
import type { MatrixOffice, MatrixRow } from './matrix-row.ts'

const whoDecide: Caller[] = ['manager', 'hr', 'hrOfDepartment']
const week = { first: '2027-03-01', last: '2027-03-05', reason: '' }
const named = { fromUserId: null, ...week }

const userOf = ({ userIds }: MatrixOffice, caller: Caller) => userIds.get(caller)!

/** Who decides in whose place. */
const delegationRows: MatrixRow[] = [
  ...['', '?all=false'].map(
    (query): MatrixRow => ({
      route: 'GET /api/delegations',
      may: persons,
      inside: () => ({ url: `/api/delegations${query}` }),
    }),
  ),
  { route: 'GET /api/delegations', may: ['hr'], inside: () => ({ url: '/api/delegations?all=true' }) },
  { route: 'GET /api/delegates', may: whoDecide, inside: () => ({ url: '/api/delegates' }) },
  {
    route: 'POST /api/delegations',
    may: whoDecide,
    inside: async (office) => ({
      url: '/api/delegations',
      payload: { ...named, toUserId: userOf(office, 'employee') },
    }),
  },
  {
    // For somebody else HR of the company alone.
    route: 'POST /api/delegations',
    may: ['manager', 'hr'],
    inside: async (office) => ({
      url: '/api/delegations',
      payload: {
        ...week,
        fromUserId: userOf(office, 'manager'),
        toUserId: userOf(office, 'employee'),
      },
    }),
  },
  {
    route: 'POST /api/delegations/:id/end',
    may: ['manager', 'employee', 'hr'],
    inside: async (office) => {
      const { delegationId } = await addDelegation(office.ctx, systemActor, {
        ...week,
        fromUserId: userOf(office, 'manager'),
        toUserId: userOf(office, 'employee'),
      })
      return { url: `/api/delegations/${delegationId}/end`, payload: {} }
    },
  },
]

const training = {
  name: { ko: '교육', en: 'Training' },
  units: ['day'],
  steps: ['manager'],
  evidence: 'none',
  needsReason: false,
  mostDaysAhead: null,
  mostDaysAfter: null,
  severalDays: true,
}

const field = { ...training, name: { ko: '외근', en: 'Field work' }, units: ['hours'] }

/** What can be asked for, as HR of the company sets it. */
const kindRows: MatrixRow[] = [
  {
    route: 'GET /api/request-kinds/settings',
    may: ['hr'],
    inside: () => ({ url: '/api/request-kinds/settings' }),
  },
  {
    route: 'POST /api/request-kinds',
    may: ['hr'],
    inside: () => ({ url: '/api/request-kinds', payload: { ...training, effect: 'trip', balance: null } }),
  },
  {
    route: 'PUT /api/request-kinds/:code',
    may: ['hr'],
    inside: async ({ ctx }) => {
      await storeDefaultKinds(ctx, systemActor)
      return { url: '/api/request-kinds/field', payload: { ...field, retired: false } }
    },
  },
]

/** Who decides requests, in whose place, and of which kinds there are. */
export const approvalRows: MatrixRow[] = [
  { route: 'GET /api/approvals', may: persons, inside: () => ({ url: '/api/approvals' }) },
  { route: 'GET /api/approvals/waiting', may: persons, inside: () => ({ url: '/api/approvals/waiting' }) },
  { route: 'GET /api/approvals/reminders', may: ['hr'], inside: () => ({ url: '/api/approvals/reminders' }) },
  ...delegationRows,
  ...kindRows,
]
