import { SignIn } from '@rollcall/server/auth'
import { identifyUser } from '@rollcall/server/handlers'
import { sql } from 'kysely'
import { account, addAccount, address, cookieOf } from './account.ts'
import type { Figure } from './figure.ts'
import { openBench } from './open-bench.ts'

const rounds = 2000

/** What it costs a request to find out who asks and what they may do, over a real database. */
export async function benchSession(): Promise<Figure[]> {
  await using cleanUp = new AsyncDisposableStack()
  const { postgres, ctx } = await openBench(cleanUp)
  const { db } = ctx
  const signIn = cleanUp.use(
    new SignIn({
      databaseUrl: postgres.appUrl,
      publicUrl: 'http://localhost:8080',
      secret: 'b'.repeat(32),
      oidc: null,
      logger: ctx.logger,
    }),
  )
  await addAccount(ctx)
  const cookie = await cookieOf(ctx, signIn)
  const twoFactorRoles = ['administrator'] as const
  const identify = async () => {
    const token = signIn.cookies.open(cookie, 'session')
    const found = token && (await identifyUser(ctx, { token, address, twoFactorRoles }))
    if (!found || found.actor.name !== account.email) throw new Error('The session was not found.')
  }
  const [whole, bare]: number[][] = [[], []]
  for (let round = 0; round < rounds; round++) {
    whole!.push(await milliseconds(identify))
    bare!.push(await milliseconds(() => sql`select 1`.execute(db)))
  }
  const cost = median(whole!)
  return [
    { name: 'to find out who asks, by request', value: cost, unit: 'ms', most: 2 },
    { name: 'the same, by the time of `select 1`', value: cost / median(bare!), unit: '×' },
  ]
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
