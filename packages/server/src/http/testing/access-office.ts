import { addTestUser, testContext, testPassword, testServerOptions } from '@rollcall/testing'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { systemActor } from '../../context.ts'
import { createSource, createToken, importCompany } from '../../handlers/index.ts'
import { buildServer, type ServerOptions } from '../index.ts'

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

export interface AccessOffice extends AsyncDisposable {
  office: Awaited<ReturnType<typeof testContext>>
  app: FastifyInstance
  server: ServerOptions
  /** Two departments; `near` is the employee's own and the manager's. */
  departments: { near: number; far: number }
  /**
   * The employee who is a user, a colleague of the same department, somebody of the other, and who HR is as
   * an employee, of the first.
   */
  people: { self: number; near: number; far: number; hr: number }
  sourceId: number
  userIds: Map<Caller, string>
  headers: Record<Caller, Record<string, string>>
  call(caller: Caller, request: InjectOptions & { url: string }): Promise<LightMyRequestResponse>
}

export const today = '2026-11-10'
const grant = (
  role: 'manager' | 'hr' | 'operator' | 'auditor' | 'administrator',
  departmentId: number | null,
) => [{ role, departmentId, from: '2026-01-01', until: null }]

/**
 * A server with somebody of every role, who signed in as people do; the administrator with a second factor.
 */
export async function openAccessOffice(): Promise<AccessOffice> {
  const office = await testContext(`${today}T03:00:00Z`)
  const { ctx } = office
  const { departments, people, sourceId } = await setUp(ctx)
  const server = testServerOptions(ctx, office.database.appUrl, { streamCheckMs: 200 })
  const app = await buildServer(server)

  const users: [Caller, number | null, ReturnType<typeof grant>][] = [
    ['employee', people.self, []],
    ['manager', null, grant('manager', departments.near)],
    ['hr', people.hr, grant('hr', null)],
    ['hrOfDepartment', null, grant('hr', departments.near)],
    ['operator', null, grant('operator', null)],
    ['auditor', null, grant('auditor', null)],
    ['administrator', null, grant('administrator', null)],
  ]
  const userIds = new Map<Caller, string>()
  const headers: Partial<AccessOffice['headers']> = { nobody: { origin: server.publicUrl } }
  for (const [caller, employeeId, grants] of users) {
    const email = `${caller.toLowerCase()}@test.test`
    userIds.set(caller, await addTestUser(ctx, { email, employeeId, grants }))
    headers[caller] = { cookie: await signIn(app, server.publicUrl, email), origin: server.publicUrl }
  }
  await sql`update auth.session set method = 'secondFactor' where "userId" = ${userIds.get('administrator')}`.execute(
    office.db,
  )
  const bearer = async (sourceOf: number | null) => ({
    authorization: `Bearer ${await tokenOf(ctx, sourceOf)}`,
  })
  headers.apiToken = await bearer(null)
  headers.sourceToken = await bearer(sourceId)
  return {
    office,
    app,
    server,
    departments,
    people,
    sourceId,
    userIds,
    headers: headers as AccessOffice['headers'],
    call: async (caller, request) =>
      await app.inject({ ...request, headers: { ...headers[caller], ...request.headers } }),
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await server.signIn[Symbol.asyncDispose]()
      await office[Symbol.asyncDispose]()
    },
  }
}

/**
 * Signs in with the password of all tests.
 * @returns the cookies
 */
export async function signIn(app: FastifyInstance, origin: string, email: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin },
    payload: { email, password: testPassword },
  })
  if (response.statusCode !== 200) throw new Error(`${email} cannot sign in: ${response.body}`)
  return cookiesOf(response)
}

/** The cookies that an answer leaves in a browser. */
export const cookiesOf = ({ headers }: LightMyRequestResponse): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .filter((cookie) => !cookie.includes('Max-Age=0;'))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

type Ctx = Parameters<typeof importCompany>[0]

async function tokenOf(ctx: Ctx, sourceId: number | null): Promise<string> {
  const scopes = sourceId === null ? (['read-days', 'read-board', 'read-sources'] as const) : []
  const { token } = await createToken(ctx, systemActor, { sourceId, label: 'test', scopes })
  return token
}

async function setUp(ctx: Ctx) {
  const work = (number: string, department: string) => ({
    number,
    name: `사람 ${number}`,
    employments: [{ from: '2026-01-01', until: null, department, site: '본사' }],
    schedules: [],
  })
  const ids = await importCompany(ctx, systemActor, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [
      { name: '개발팀', nameEn: 'Engineering' },
      { name: '생산팀', nameEn: 'Production' },
    ],
    schedules: [],
    people: [work('1', '개발팀'), work('2', '개발팀'), work('3', '생산팀'), work('4', '개발팀')],
  })
  const names = await ctx.db.selectFrom('departments').select(['id', 'name']).execute()
  const department = (name: string) => names.find((row) => row.name === name)!.id
  const sourceId = await createSource(ctx, systemActor, {
    name: '출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: {},
  })
  return {
    departments: { near: department('개발팀'), far: department('생산팀') },
    people: { self: ids.get('1')!, near: ids.get('2')!, far: ids.get('3')!, hr: ids.get('4')! },
    sourceId,
  }
}
