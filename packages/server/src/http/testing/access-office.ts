import { addTestUser, testContext, testPassword, testServerOptions } from '@rollcall/testing'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import type { Context } from '../../context.ts'
import { buildServer, type ServerOptions } from '../index.ts'
import {
  type AccessCompany,
  accessUsers,
  bearersOf,
  type Caller,
  setUpAccessCompany,
} from './access-company.ts'

export interface AccessOffice extends AccessCompany, AsyncDisposable {
  office: Awaited<ReturnType<typeof testContext>>
  ctx: Context
  app: FastifyInstance
  server: ServerOptions
  userIds: Map<Caller, string>
  headers: Record<Caller, Record<string, string>>
  call(caller: Caller, request: InjectOptions & { url: string }): Promise<LightMyRequestResponse>
}

export const today = '2026-11-10'
/**
 * A server with somebody of every role, who signed in as people do; the administrator with a second factor.
 */
export async function openAccessOffice(more: Partial<ServerOptions> = {}): Promise<AccessOffice> {
  const office = await testContext(`${today}T03:00:00Z`)
  const { ctx } = office
  const company = await setUpAccessCompany(ctx)
  const server = testServerOptions(ctx, office.database.appUrl, { streamCheckMs: 200, ...more })
  const app = await buildServer(server)

  const userIds = new Map<Caller, string>()
  const headers: Partial<AccessOffice['headers']> = { nobody: { origin: server.publicUrl } }
  for (const [caller, employeeId, grants] of accessUsers(company)) {
    const email = `${caller.toLowerCase()}@test.test`
    userIds.set(caller, await addTestUser(ctx, { email, employeeId, grants }))
    headers[caller] = { cookie: await signIn(app, server.publicUrl, email), origin: server.publicUrl }
  }
  await sql`update auth.session set method = 'secondFactor' where "userId" = ${userIds.get('administrator')}`.execute(
    office.db,
  )
  Object.assign(headers, await bearersOf(ctx, company.sourceId))
  return {
    ...company,
    office,
    ctx,
    app,
    server,
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
