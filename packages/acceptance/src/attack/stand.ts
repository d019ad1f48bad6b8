import { type Demo, startDemo } from '@rollcall/sandbox/demo/start-demo'
import { type Context, systemClock } from '@rollcall/server/context'
import { connect } from '@rollcall/server/db'
import {
  type AccessCompany,
  accessUsers,
  bearersOf,
  type Caller,
  setUpAccessCompany,
} from '@rollcall/server/http/testing/access-company'
import { Authenticator, addTestUser, testPassword } from '@rollcall/testing'
import { pino } from 'pino'
import { type Answer, type Sent, send } from './send.ts'

/** A real office on this machine, with somebody of every role who signed in. */
export interface Stand extends AccessCompany, AsyncDisposable {
  demo: Demo
  ctx: Context
  userIds: ReadonlyMap<Caller, string>
  port: number
  /** Sends a request as somebody. */
  call(caller: Caller, sent: Call): Promise<Called>
  /** Everybody comes in again, in a new session. */
  signIn(): Promise<void>
}

interface Call extends Omit<Sent, 'method'> {
  method?: string
  /** Headers that this caller would send, and this time does not. */
  without?: readonly string[]
}

interface Called extends Answer {
  json(): ReturnType<typeof JSON.parse>
}

/** Starts the sample, and beside it a company whose people the attackers are. */
export async function openStand(options: Parameters<typeof startDemo>[0]): Promise<Stand> {
  await using cleanUp = new AsyncDisposableStack()
  const demo = cleanUp.use(await startDemo(options))
  const { db } = connect({ url: demo.postgres.appUrl })
  cleanUp.defer(() => db.destroy())
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  const company = await setUpAccessCompany(ctx)
  const userIds = new Map<Caller, string>()
  for (const [caller, employeeId, grants] of accessUsers(company))
    userIds.set(caller, await addTestUser(ctx, { email: emailOf(caller), employeeId, grants }))
  const port = Number(new URL(demo.url).port)
  const headers = new Map<Caller, Record<string, string>>([['nobody', { origin: demo.url }]])
  for (const [caller, bearer] of Object.entries(await bearersOf(ctx, company.sourceId)))
    headers.set(caller as Caller, bearer)
  const apps = new Map<Caller, Authenticator>()

  const call: Stand['call'] = async (caller, { headers: more, method = 'GET', without = [], ...sent }) => {
    const all = Object.entries({ ...headers.get(caller), ...more })
    const kept = Object.fromEntries(all.filter(([name]) => !without.includes(name)))
    const answer = await send(port, { ...sent, method, headers: kept })
    return { ...answer, json: () => JSON.parse(answer.body) }
  }
  const post = async (caller: Caller, url: string, body: object) => {
    const payload = JSON.stringify(body)
    const answer = await call(caller, { method: 'POST', url, payload, headers: json })
    if (answer.status >= 300) throw new Error(`${caller} gets no further at ${url}: ${answer.body}`)
    const cookie = cookieOf(answer)
    if (cookie) headers.set(caller, { origin: demo.url, cookie })
    return answer
  }
  /** What an administrator may rests until a second factor is shown. */
  const showFactor = async (caller: Caller) => {
    const known = apps.get(caller)
    if (known) return await post(caller, '/api/auth/second-factor', { code: await codeOf(known) })
    const setUp = await post(caller, '/api/account/second-factor', { password: testPassword })
    const app = new Authenticator(new URL(setUp.json().uri).searchParams.get('secret')!)
    apps.set(caller, app)
    return await post(caller, '/api/account/second-factor/confirm', { code: await codeOf(app) })
  }
  const signIn = async () => {
    for (const [caller] of accessUsers(company)) {
      headers.set(caller, { origin: demo.url })
      await post(caller, '/api/auth/sign-in/email', { email: emailOf(caller), password: testPassword })
      if (caller === 'administrator') await showFactor(caller)
    }
  }
  await signIn()
  const owned = cleanUp.move()
  return {
    ...company,
    demo,
    ctx,
    userIds,
    port,
    call,
    signIn,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

export const json = { 'content-type': 'application/json' }

const emailOf = (caller: Caller) => `${caller.toLowerCase()}@attack.test`

/** The cookies that an answer leaves in a browser. */
const cookieOf = ({ headers }: Answer): string =>
  [headers['set-cookie'] ?? []]
    .flat()
    .filter((cookie) => !cookie.includes('Max-Age=0;'))
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** A code that was not shown before; each counts once, so that one may have to wait for the next. */
async function codeOf(app: Authenticator): Promise<string> {
  for (;;) {
    const code = app.freshCode()
    if (code !== null) return code
    await new Promise((done) => setTimeout(done, 1000))
  }
}
