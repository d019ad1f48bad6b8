import { mkdtemp, rm } from 'node:fs/promises'
import { join as joinPath } from 'node:path'
import type { Grant, Role } from '@rollcall/core'
import { startPostgres } from '@rollcall/sandbox/postgres'
import type { Context } from '@rollcall/server/context'
import { connect, migrate } from '@rollcall/server/db'
import { buildServer } from '@rollcall/server/http'
import { addTestUser, type TestClock, testClock, testPassword, testServerOptions } from '@rollcall/testing'
import { pino } from 'pino'

/** Who acts in every scenario, with the roles that are granted for it. */
const everywhere: Record<string, Role[]> = {
  hr: ['hr'],
  operator: ['operator', 'administrator'],
}

export interface ScenarioOffice extends AsyncDisposable {
  /** What the worker and verification stand on; scenarios act by `call` alone. */
  ctx: Context & { clock: TestClock }
  /** Sends a request as somebody. @throws with the problem unless it is answered with success */
  call: <T = unknown>(as: string, method: string, path: string, body?: unknown) => Promise<T>
  /** Somebody else signs in, and acts by this name from now on. */
  join: (name: string, account: { employeeId?: number; grants: Grant[] }) => Promise<void>
  /** Sends a request with a token of a source. */
  push: (token: string, path: string, body: unknown) => Promise<void>
  /** Sends a request that is answered with a file. */
  download: (as: string, method: string, path: string, body?: unknown) => Promise<Uint8Array>
  /** Where processes of their own find the database. */
  databaseUrl: string
}

/** A server on a database of its own, reached over a socket, with a clock that stands still. */
export async function openScenarioOffice(
  now: string,
  more: Parameters<typeof testServerOptions>[2] = {},
): Promise<ScenarioOffice> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(joinPath('/tmp', 'rollcall-scenario-'))
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  const postgres = await startPostgres({ dataDir: folder, durable: false })
  cleanUp.defer(() => postgres.stop())
  await migrate({ ownerUrl: postgres.ownerUrl })
  const { db } = connect({ url: postgres.appUrl })
  cleanUp.defer(() => db.destroy())
  const ctx = { db, clock: testClock(now), logger: pino({ level: 'silent' }) }
  const options = testServerOptions(ctx, postgres.appUrl, { twoFactorRoles: [], ...more })
  cleanUp.use(options.signIn)
  const app = await buildServer(options)
  cleanUp.defer(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })

  const send = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const isText = typeof body === 'string'
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-type': isText ? 'text/csv' : 'application/json' }),
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    })
    const bytes = await response.bytes()
    const text = () => new TextDecoder().decode(bytes)
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text()}`)
    return { bytes, text, headers: response.headers }
  }

  const cookies = new Map<string, string>()
  const join: ScenarioOffice['join'] = async (name, { grants, ...account }) => {
    const email = `${name}@scenario.test`
    const dated = grants.map((grant) => ({ ...grant, from: '2020-01-01', until: null }))
    await addTestUser(ctx, { email, grants: dated, ...account })
    const { headers } = await send(
      'POST',
      '/api/auth/sign-in/email',
      { origin: options.publicUrl },
      { email, password: testPassword },
    )
    const set = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    cookies.set(name, set.join('; '))
  }
  for (const [name, roles] of Object.entries(everywhere))
    await join(name, { grants: roles.map((role) => ({ role, departmentId: null })) })
  const sendAs = (as: string, method: string, path: string, body?: unknown) =>
    send(method, path, { cookie: cookies.get(as) ?? '', origin: options.publicUrl }, body)
  const owned = cleanUp.move()
  return {
    ctx,
    join,
    call: async <T>(as: string, method: string, path: string, body?: unknown) => {
      const text = (await sendAs(as, method, path, body)).text()
      return (text === '' ? null : JSON.parse(text)) as T
    },
    download: async (...request) => (await sendAs(...request)).bytes,
    databaseUrl: postgres.appUrl,
    push: async (token, path, body) => {
      await send('POST', `/ingest/v1${path}`, { authorization: `Bearer ${token}` }, body)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
