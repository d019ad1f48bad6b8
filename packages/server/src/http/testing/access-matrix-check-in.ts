import { randomUUID } from 'node:crypto'
import type { MatrixOffice, MatrixRow } from './matrix-row.ts'

const employees = ['employee', 'hr'] as const

/** Presses count from this machine, on which the tests run. */
async function fromHere({ ctx, siteId }: MatrixOffice) {
  const networks = ['127.0.0.0/8', '::1/128'].map((network) => ({ site_id: siteId, network }))
  await ctx.db
    .insertInto('site_networks')
    .values(networks)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What one does for oneself alone, and nobody for somebody else. */
export const checkInRows: MatrixRow[] = [
  { route: 'GET /api/check-in', may: employees, inside: () => ({ url: '/api/check-in' }) },
  {
    route: 'POST /api/check-in',
    may: employees,
    inside: async (office) => {
      await fromHere(office)
      return { url: '/api/check-in', payload: { key: randomUUID(), direction: 'in' } }
    },
  },
  { route: 'GET /api/my-repairs', may: employees, inside: () => ({ url: '/api/my-repairs' }) },
  // Nothing is missing on their days, so that there is nothing to ask for.
  {
    route: 'POST /api/my-repairs',
    may: employees,
    answer: 400,
    inside: () => ({
      url: '/api/my-repairs',
      payload: { key: randomUUID(), date: '2026-11-09', out: '18:00', reason: 'forgot' },
    }),
  },
]
