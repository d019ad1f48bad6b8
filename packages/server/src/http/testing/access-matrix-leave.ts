import { randomUUID } from 'node:crypto'
import { systemActor } from '../../context.ts'
import { writeLeave } from '../../handlers/index.ts'
import type { Caller } from './access-company.ts'
import type { MatrixOffice, MatrixRow } from './matrix-row.ts'

type Person = 'self' | 'near' | 'far' | 'hr'

const reads: Record<Person, Caller[]> = {
  self: ['employee', 'manager', 'hr', 'hrOfDepartment', 'auditor'],
  near: ['manager', 'hr', 'hrOfDepartment', 'auditor'],
  far: ['hr', 'auditor'],
  hr: ['manager', 'hr', 'hrOfDepartment', 'auditor'],
}
/** HR alone, and nobody their own. */
const writes: Record<Person, Caller[]> = {
  self: ['hr', 'hrOfDepartment'],
  near: ['hr', 'hrOfDepartment'],
  far: ['hr'],
  hr: ['hrOfDepartment'],
}
const everyReader: Caller[] = [...reads.self]
const writers: Caller[] = ['hr', 'hrOfDepartment']

const grant = (employeeId: number) => ({
  key: randomUUID(),
  kind: 'grant' as const,
  who: { employeeIds: [employeeId] },
  amount: 1,
  unit: 'day' as const,
  on: '2026-11-10',
  until: null,
  reason: 'ten years here',
})

const granted = async ({ ctx }: MatrixOffice, employeeId: number): Promise<number> =>
  (await writeLeave(ctx, systemActor, grant(employeeId), { dryRun: false })).actId

/** What people have of leave, and what is written into it. */
export const leaveRows: MatrixRow[] = [
  { route: 'GET /api/leave', may: everyReader, inside: () => ({ url: '/api/leave' }) },
  {
    route: 'GET /api/leave/export',
    may: everyReader,
    inside: () => ({ url: '/api/leave/export?format=csv' }),
  },
  {
    route: 'GET /api/leave/mine',
    may: ['employee', 'hr'],
    inside: () => ({ url: '/api/leave/mine' }),
  },
  ...(['self', 'near', 'far', 'hr'] as const).flatMap((person): MatrixRow[] => [
    {
      route: 'GET /api/leave/people/:id',
      may: reads[person],
      inside: ({ people }) => ({ url: `/api/leave/people/${people[person]}` }),
    },
    {
      route: 'POST /api/leave/acts',
      may: writes[person],
      inside: ({ people }) => ({ url: '/api/leave/acts', payload: grant(people[person]) }),
    },
    {
      route: 'POST /api/leave/acts/:id/take-back',
      may: writes[person],
      inside: async (office) => ({
        url: `/api/leave/acts/${await granted(office, office.people[person])}/take-back`,
        payload: { reason: 'a mistake' },
      }),
    },
  ]),
  {
    route: 'POST /api/leave/openings',
    may: writers,
    inside: () => ({
      url: '/api/leave/openings?dryRun=true',
      payload: {
        key: randomUUID(),
        reason: 'from the old system',
        rows: [{ number: 'nobody', days: 1, date: '2026-10-31' }],
      },
    }),
  },
  // Without a file in it.
  {
    route: 'POST /api/leave/openings/file',
    may: writers,
    answer: 400,
    inside: () => ({ url: `/api/leave/openings/file?key=${randomUUID()}&reason=x`, payload: {} }),
  },
]
