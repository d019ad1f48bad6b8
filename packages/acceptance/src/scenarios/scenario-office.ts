import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '@rollcall/sandbox/postgres'
import type { Context } from '@rollcall/server/context'
import { connect, migrate } from '@rollcall/server/db'
import { buildServer } from '@rollcall/server/http'
import { addTestUser, type TestClock, testClock, testPassword, testServerOptions } from '@rollcall/testing'
import { pino } from 'pino'

/** A role that acts in a scenario, with the roles that are granted for it. */
const grants = {
  hr: ['hr'],
  operator: ['operator', 'administrator'],
} as const
export type Acting = keyof typeof grants

export interface ScenarioOffice extends AsyncDisposable {
  /** What the worker and verification stand on; scenarios act by `call` alone. */
  ctx: Context & { clock: TestClock }
  /** Sends a request as somebody. @throws with the problem unless it is answered with success */
  call: <T = unknown>(as: Acting, method: string, path: string, body?: unknown) => Promise<T>
  /** Sends a request with a token of a source. */
  push: (token: string, path: string, body: unknown) => Promise<void>
}

/** A server on a database of its own, reached over a socket, with a clock that stands still. */
export async function openScenarioOffice(
  now: string,
  more: Parameters<typeof testServerOptions>[2] = {},
): Promise<ScenarioOffice> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join('/tmp', 'rollcall-scenario-'))
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
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`)
    return { text, headers: response.headers }
  }

  const cookies = {} as Record<Acting, string>
  for (const [acting, roles] of Object.entries(grants)) {
    const email = `${acting}@scenario.test`
    await addTestUser(ctx, {
      email,
      grants: roles.map((role) => ({ role, departmentId: null, from: '2020-01-01', until: null })),
    })
    const { headers } = await send(
      'POST',
      '/api/auth/sign-in/email',
      { origin: options.publicUrl },
      {
        email,
        password: testPassword,
      },
    )
    cookies[acting as Acting] = headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }
  const owned = cleanUp.move()
  return {
    ctx,
    call: async <T>(as: Acting, method: string, path: string, body?: unknown) => {
      const { text } = await send(method, path, { cookie: cookies[as], origin: options.publicUrl }, body)
      return (text === '' ? null : JSON.parse(text)) as T
    },
    push: async (token, path, body) => {
      await send('POST', `/ingest/v1${path}`, { authorization: `Bearer ${token}` }, body)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
