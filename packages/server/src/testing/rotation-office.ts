import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import { InvalidInputError } from '../errors.ts'
import { addPattern, addShift, deriveWorkDays, readPatterns } from '../handlers/index.ts'
import { setUpSmallCompany } from './small-company.ts'

export const today = '2026-11-10'
export const hr = {
  kind: 'person' as const,
  name: 'hr@test.test',
  address: null,
  userId: 'hr',
  sessionId: 'session',
  employeeId: null,
  signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
  grants: [{ role: 'hr' as const, departmentId: null }],
  resting: [],
} satisfies Actor

const parts = { halfAt: null, quartersAt: null }
export const off = { off: 'offday' } as const
const always = '2026-01-01'
const written = (start: string, end: string) => ({ segments: [[start, end] as [string, string]] })

/** Two people, planned two weeks around today, and a rotation of days and nights that nobody has yet. */
export async function openRotation() {
  const context = await testContext(`${today}T03:00:00Z`)
  const { ctx } = context
  const range = { from: '2026-11-02', to: '2026-11-22' }
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 2, ...range })
  const shift = async (name: string, code: string, start: string, end: string) =>
    (
      await addShift(ctx, hr, {
        name,
        code,
        colour: 'blue',
        from: always,
        plan: written(start, end),
        ...parts,
      })
    ).id
  const [day, night] = [
    await shift('낮번', 'D', '07:00', '19:00'),
    await shift('밤번', 'N', '19:00', '31:00'),
  ]
  const cycle = [{ shiftId: day }, { shiftId: day }, { shiftId: night }, { shiftId: night }, off, off]
  const rotation = {
    from: always,
    anchor: '2026-11-02',
    cycle,
    worksOnHolidays: true,
    crews: [
      { name: 'A', offset: 0 },
      { name: 'B', offset: 2 },
    ],
    starts: [],
    slide: null,
  }
  const { id: patternId } = await addPattern(ctx, hr, { name: '2조 2교대', ...rotation })
  await deriveWorkDays(ctx)
  return {
    context,
    ctx,
    day,
    night,
    rotation,
    patternId,
    ada: employeeIds.get('00001')!,
    bea: employeeIds.get('00002')!,
    versionOf: async () => (await readPatterns(ctx, hr)).patterns.find(({ id }) => id === patternId)!.version,
    [Symbol.asyncDispose]: () => context[Symbol.asyncDispose](),
  }
}

/** What a person starts at from a date on, `-` for a day off. */
export async function startsOf({ db }: TestContext, employeeId: number, from: string): Promise<string> {
  const { rows } = await sql<{ start: number | null }>`
    select (plan -> 'segments' -> 0 ->> 0)::int as start from work_plans
    where employee_id = ${employeeId} and work_date >= ${from} order by work_date
  `.execute(db)
  return rows.map(({ start }) => (start === null ? '-' : start / 60)).join(' ')
}

/** Field and code of what was refused. */
export async function refusalOf(act: Promise<unknown>): Promise<string[]> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof InvalidInputError) return error.fields.map(({ field, code }) => `${field} ${code}`)
  return [(error as { code?: string } | null)?.code ?? 'done']
}

export const own = { scope: 'employee', until: null, reason: null } as const
