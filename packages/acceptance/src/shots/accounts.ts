import { totp } from '@rollcall/testing/totp'
import type { APIRequestContext, Browser, BrowserContextOptions } from 'playwright-core'

type Cookies = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** Sample accounts that are signed in, each as what a browser keeps of it. */
export interface Accounts extends AsyncDisposable {
  /** That of all of them. */
  password: string
  cookiesOf(who: Who): Cookies | undefined
  /** Asks the API as that account. */
  get<T>(who: SignedIn, path: string): Promise<T>
  post<T>(who: SignedIn, path: string, data?: unknown): Promise<T>
}

const samples = ['hr', 'manager', 'employee', 'operator', 'auditor', 'admin'] as const
/**
 * Users that are made for as long as it takes: one without a role, one whose role rests, and in each language
 * one who loses a role, so that none waits for the other.
 */
const made = { newcomer: [], resting: ['administrator'], leaverKo: ['hr'], leaverEn: ['hr'] } as const
export type Sample = (typeof samples)[number]
type SignedIn = Sample | keyof typeof made
export type Who = SignedIn | 'nobody'

interface SampleAccount {
  email: string
  password: string
}

/**
 * Signs sample accounts in, all of them unless told which. The administrator gets a second factor for as long
 * as this lives, so that no two of these have one at a time.
 * @throws if there are none: only a sandbox has them
 */
export async function openAccounts(
  browser: Browser,
  url: string,
  wanted: readonly Sample[] = samples,
): Promise<Accounts> {
  await using cleanUp = new AsyncDisposableStack()
  const requests = new Map<SignedIn, APIRequestContext>()
  const cookies = new Map<Who, Cookies>()
  const open = async (name: SignedIn) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true })
    cleanUp.defer(() => context.close())
    requests.set(name, context.request)
    return { request: context.request, keep: async () => cookies.set(name, await context.storageState()) }
  }
  for (const name of wanted) {
    const { request, keep } = await open(name)
    const account = await sampleAccount(request, url, name)
    await signIn(request, url, account)
    if (name === 'admin') {
      await addSecondFactor(request, url, account)
      cleanUp.defer(() =>
        send<void>(request, url, '/api/account/second-factor/remove', { password: account.password }),
      )
    }
    await keep()
  }
  const { password } = await sampleAccount(requests.get(wanted[0]!)!, url, wanted[0]!)
  for (const [name, roles] of Object.entries(wanted.includes('admin') ? made : {})) {
    const admin = requests.get('admin')!
    const user = await addUser(admin, url, { name, roles, password })
    cleanUp.defer(() => removeUser(admin, url, user.id))
    const { request, keep } = await open(name as keyof typeof made)
    await signIn(request, url, { email: user.email, password })
    await keep()
  }
  const owned = cleanUp.move()
  return {
    password,
    cookiesOf: (who) => cookies.get(who),
    get: async <T>(who: SignedIn, path: string) =>
      (await (await requests.get(who)!.get(`${url}${path}`)).json()) as T,
    post: (who, path, data) => send(requests.get(who)!, url, path, data),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const signIn = (request: APIRequestContext, url: string, { email, password }: SampleAccount) =>
  send(request, url, '/api/auth/sign-in/email', { email, password })

async function sampleAccount(request: APIRequestContext, url: string, name: string): Promise<SampleAccount> {
  const options = (await (await request.get(`${url}/api/auth/options`)).json()) as {
    sampleAccounts: SampleAccount[]
  }
  const account = options.sampleAccounts.find(({ email }) => email === `${name}@sample.test`)
  if (!account) throw new Error(`${url} has no sample account “${name}”: photograph a sandbox (npm start).`)
  return account
}

async function addSecondFactor(
  request: APIRequestContext,
  url: string,
  { password }: SampleAccount,
): Promise<void> {
  const { uri } = await send<{ uri: string }>(request, url, '/api/account/second-factor', { password })
  const code = totp(new URL(uri).searchParams.get('secret')!)
  await send(request, url, '/api/account/second-factor/confirm', { code })
}

/** A user who has set their password. */
async function addUser(
  request: APIRequestContext,
  url: string,
  { name, roles, password }: { name: string; roles: readonly string[]; password: string },
): Promise<{ id: string; email: string }> {
  const email = `${name.toLowerCase()}-${Temporal.Now.instant().epochMilliseconds}@sample.test`
  const from = Temporal.Now.plainDateISO('UTC').subtract({ days: 2 }).toString()
  const { userId, link } = await send<{ userId: string; link: { url: string } }>(request, url, '/api/users', {
    email,
    name,
    employeeId: null,
    grants: roles.map((role) => ({ role, departmentId: null, from, until: null })),
  })
  await send(request, url, '/api/access-links/use', { token: new URL(link.url).hash.slice(1), password })
  return { id: userId, email }
}

async function removeUser(request: APIRequestContext, url: string, id: string): Promise<void> {
  const response = await request.delete(`${url}/api/users/${id}`, { headers: { origin: url } })
  if (!response.ok()) throw new Error(`user ${id} stays: ${await response.text()}`)
}

async function send<T>(request: APIRequestContext, url: string, path: string, data?: unknown): Promise<T> {
  const response = await request.post(`${url}${path}`, {
    headers: { origin: url },
    ...(data === undefined ? {} : { data }),
  })
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}: ${await response.text()}`)
  return (response.status() === 204 ? undefined : await response.json()) as T
}
