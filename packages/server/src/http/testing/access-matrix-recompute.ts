import { systemActor } from '../../context.ts'
import { askRecompute, readRecomputeRun, workRecomputes } from '../../handlers/index.ts'
import type { MatrixOffice, MatrixRow, Prepare } from './matrix-row.ts'

const range = { from: '2026-11-02', to: '2026-11-03' }

const aLook = ({ ctx, people }: MatrixOffice) =>
  askRecompute(ctx, systemActor, { ...range, departmentId: null, employeeIds: [people.near] })
const ofRun =
  (rest = '', payload?: object): Prepare =>
  async (office) => {
    const { id } = await aLook(office)
    // Another worker may have taken it, and be at work.
    do await workRecomputes(office.ctx)
    while ((await readRecomputeRun(office.ctx, systemActor, id)).state === 'running')
    return { url: `/api/recompute/${id}${rest}`, ...(payload && { payload }) }
  }

/** Whoever recomputes reaches the whole company. */
export const recomputeRows: MatrixRow[] = [
  { route: 'GET /api/recompute', may: ['hr'], inside: () => ({ url: '/api/recompute' }) },
  { route: 'GET /api/recompute/:id', may: ['hr'], inside: ofRun() },
  {
    route: 'POST /api/recompute',
    may: ['hr'],
    inside: () => ({ url: '/api/recompute', payload: range }),
  },
  { route: 'POST /api/recompute/:id/apply', may: ['hr'], inside: ofRun('/apply', { reason: 'a test' }) },
  { route: 'POST /api/recompute/:id/stop', may: ['hr'], inside: ofRun('/stop') },
]
