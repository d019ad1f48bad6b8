import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPages } from '@rollcall/sandbox/demo/build-pages'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { type Child, startChild } from '@rollcall/sandbox/demo/processes'
import { type Context, systemActor, systemClock } from '@rollcall/server/context'
import { connect, type Db } from '@rollcall/server/db'
import { createSource, createToken } from '@rollcall/server/handlers'
import { addTestUser, createTestDatabase, type TestDatabase, testPassword } from '@rollcall/testing'
import { pino } from 'pino'
import { type Answer, connectHttp2, type Http2Client } from './http2-client.ts'
import { layNginx, type Nginx, startNginx } from './start-nginx.ts'
import { until } from './until.ts'

export interface Site extends AsyncDisposable {
  nginx: Nginx
  database: TestDatabase
  ctx: Context
  db: Db
  /** Of one source's agent. */
  token: string
  /** E-mail and password of somebody who may sign in. */
  account: { email: string; password: string }
  /** The addresses of the servers behind NGINX. */
  serverUrls: string[]
  stopServer(index: number): Promise<void>
  startServer(index: number): Promise<void>
  /** Without a warning, as a power cut would. */
  killServer(index: number): void
  /** A browser at NGINX, coming from an address of 127.0.0.0/8. */
  browser(from?: string): Promise<Http2Client>
  /** Signs in as a page would, and returns the answer with the header `cookie` that goes on from there. */
  signIn(client: Http2Client, headers?: Record<string, string>): Promise<Answer & { cookie: string }>
}

const servers = 2

export interface SiteOptions {
  /** Breaks NGINX's rules on purpose. */
  changeProxy?: (text: string) => string
  /** More settings of the servers. */
  env?: Record<string, string>
}

/** Rollcall as an office has it: two server processes behind NGINX with TLS, on a database of its own. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  await using cleanUp = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-site-'))
  cleanUp.defer(() => rm(folder, { recursive: true, force: true }))
  const database = cleanUp.use(await createTestDatabase())
  const { db } = connect({ url: database.appUrl, size: 3 })
  cleanUp.defer(() => db.destroy())
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  await buildPages()

  const ports: number[] = []
  for (let wanted = 8400; ports.length < servers; wanted = ports.at(-1)! + 1)
    ports.push(await freePort(wanted))
  await layNginx(join(folder, 'nginx'), 'host')
  const proxy = join(folder, 'nginx/rollcall/proxy.conf')
  if (options.changeProxy) await writeFile(proxy, options.changeProxy(await readFile(proxy, 'utf8')))
  const nginx = cleanUp.use(await startNginx(join(folder, 'nginx'), ports))
  const env = {
    DATABASE_URL: database.appUrl,
    ROLLCALL_PUBLIC_URL: `https://localhost:${nginx.port}`,
    ROLLCALL_SECRET: 'a secret of a test, 32 characters',
    ROLLCALL_TRUSTED_PROXIES: '127.0.0.1',
    ROLLCALL_DRAIN_SECONDS: '1',
    ...options.env,
  }
  const running: Child[] = []
  const startServer = async (index: number) => {
    const port = ports[index]!
    running[index] = startChild({
      program: 'rollcall',
      args: ['serve'],
      env: { ...env, PORT: String(port) },
      logFile: join(folder, `server-${index + 1}.log`),
    })
    await until(`server ${index + 1} is ready`, () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
  }
  const stopServer = async (index: number) => await running[index]!.stop()
  cleanUp.defer(async () => {
    await Promise.all(running.map((child) => child.stop()))
  })
  for (const index of ports.keys()) await startServer(index)

  const source = {
    name: '서울',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: { '1': 'in', '2': 'out' } as const,
  }
  const sourceId = await createSource(ctx, systemActor, source)
  const { token } = await createToken(ctx, systemActor, { sourceId, label: 'agent' })
  const account = { email: 'hr@example.com', password: testPassword }
  await addTestUser(ctx, {
    email: account.email,
    grants: [{ role: 'hr', departmentId: null, from: '2026-01-01', until: null }],
  })
  const owned = cleanUp.move()
  return {
    nginx,
    database,
    ctx,
    db,
    token,
    account,
    signIn: async (client, headers) => {
      const origin = `https://localhost:${nginx.port}`
      const answer = await client.ask('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { origin, ...headers },
        body: JSON.stringify(account),
      })
      const cookies = answer.headers['set-cookie'] ?? []
      return { ...answer, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
    },
    serverUrls: ports.map((port) => `http://127.0.0.1:${port}`),
    startServer,
    stopServer,
    killServer: (index) => process.kill(running[index]!.pid, 'SIGKILL'),
    browser: (from) => connectHttp2({ ...nginx, ...(from ? { from } : {}) }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
