import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { type Context, systemActor } from '../../context.ts'
import { createSource, createToken } from '../../handlers/index.ts'

export const callers = [
  'nobody',
  'employee',
  'manager',
  'hr',
  'hrOfDepartment',
  'operator',
  'auditor',
  'administrator',
  'apiToken',
  'sourceToken',
] as const
export type Caller = (typeof callers)[number]

export interface AccessCompany {
  /** Two departments; `near` is the employee's own and the manager's. */
  departments: { near: number; far: number }
  /**
   * The employee who is a user, a colleague of the same department, somebody of the other, and who HR is as
   * an employee, of the first.
   */
  people: { self: number; near: number; far: number; hr: number }
  siteId: number
  sourceId: number
}

const grant = (
  role: 'manager' | 'hr' | 'operator' | 'auditor' | 'administrator',
  departmentId: number | null,
) => [{ role, departmentId, from: '2026-01-01', until: null }]

/** Somebody of every role: who they are as employees, and what they may. */
export const accessUsers = ({
  departments,
  people,
}: AccessCompany): [Caller, number | null, ReturnType<typeof grant>][] => [
  ['employee', people.self, []],
  ['manager', null, grant('manager', departments.near)],
  ['hr', people.hr, grant('hr', null)],
  ['hrOfDepartment', null, grant('hr', departments.near)],
  ['operator', null, grant('operator', null)],
  ['auditor', null, grant('auditor', null)],
  ['administrator', null, grant('administrator', null)],
]

/** Two departments with four people and a source, beside whatever is there already. */
export async function setUpAccessCompany(ctx: Context): Promise<AccessCompany> {
  const [near, far, site] = ['열람1팀', '열람2팀', '열람동'] as const
  const work = (number: string, department: string) => ({
    number,
    name: `열람${number}`,
    employments: [{ from: '2026-01-01', department, site }],
  })
  const { employeeIds: ids } = await bringIn(ctx, {
    sites: [{ name: site, zone: 'Asia/Seoul' }],
    departments: [
      { name: near, nameEn: 'Reading 1' },
      { name: far, nameEn: 'Reading 2' },
    ],
    people: [work('A-1', near), work('A-2', near), work('A-3', far), work('A-4', near)],
  })
  const names = await ctx.db.selectFrom('departments').select(['id', 'name']).execute()
  const department = (name: string) => names.find((row) => row.name === name)!.id
  const { id: siteId } = await ctx.db
    .selectFrom('sites')
    .select('id')
    .where('name', '=', site)
    .executeTakeFirstOrThrow()
  const sourceId = await createSource(ctx, systemActor, {
    name: '열람동 출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: {},
  })
  return {
    departments: { near: department(near), far: department(far) },
    people: { self: ids.get('A-1')!, near: ids.get('A-2')!, far: ids.get('A-3')!, hr: ids.get('A-4')! },
    siteId,
    sourceId,
  }
}

const ofProgram = [
  'read-days',
  'read-board',
  'read-sources',
  'export-people',
  'import-people',
  'export-reports',
] as const

/** The headers of a program that reads the API, and of the agent of the source. */
export async function bearersOf(
  ctx: Context,
  sourceId: number,
): Promise<Record<'apiToken' | 'sourceToken', Record<string, string>>> {
  const bearer = async (of: number | null) => {
    const scopes = of === null ? ofProgram : []
    const { token } = await createToken(ctx, systemActor, { sourceId: of, label: 'test', scopes })
    return { authorization: `Bearer ${token}` }
  }
  return { apiToken: await bearer(null), sourceToken: await bearer(sourceId) }
}
