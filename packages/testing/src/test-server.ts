import { type Context, systemActor, systemClock } from '@rollcall/server/context'
import { connect, type Db } from '@rollcall/server/db'
import { type CreateSourceInput, createSource, createToken } from '@rollcall/server/handlers'
import { buildServer } from '@rollcall/server/http'
import { pino } from 'pino'
import { createTestDatabase } from './test-database.ts'
import { testServerOptions } from './test-sign-in.ts'

export interface TestServer extends AsyncDisposable {
  url: string
  ctx: Context
  db: Db
  /** Adds a source with a token for its agent, which says what its codes mean unless it is said here. */
  addSource(
    name: string,
    profile: string,
    directions?: CreateSourceInput['directions'],
  ): Promise<{ sourceId: number; token: string }>
  /** Stops listening, as a server that is restarted; `start` listens on the same port again. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** The real server on a database of its own, for tests that need an other end. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase()
  const { db } = connect({ url: database.appUrl })
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  const options = testServerOptions(ctx, database.appUrl)
  const build = () => buildServer(options)
  let app = await build()
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    ctx,
    db,
    addSource: async (name, profile, directions) => {
      const source = { name, profile, zone: 'Asia/Seoul', ...(directions ? { directions } : {}) }
      const sourceId = await createSource(ctx, systemActor, source)
      const { token } = await createToken(ctx, systemActor, { sourceId, label: name })
      return { sourceId, token }
    },
    stop: () => app.close(),
    start: async () => {
      app = await build()
      await app.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
    },
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await options.signIn[Symbol.asyncDispose]()
      await db.destroy()
      await database[Symbol.asyncDispose]()
    },
  }
}
