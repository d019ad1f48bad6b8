import { totp } from '@rollcall/testing/totp'
import type { APIRequestContext, Browser, BrowserContextOptions } from 'playwright-core'

type Cookies = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** Sample accounts that are signed in, each as what a browser keeps of it. */
export interface Accounts extends AsyncDisposable {
  cookiesOf(who: Who): Cookies | undefined
  /** Asks the API as that account. */
  get<T>(who: SampleName, path: string): Promise<T>
  post<T>(who: SampleName, path: string, data?: unknown): Promise<T>
}

type SampleName = 'hr' | 'manager' | 'employee' | 'auditor' | 'admin'
export type Who = SampleName | 'nobody'
const names: SampleName[] = ['hr', 'manager', 'employee', 'auditor', 'admin']

interface SampleAccount {
  email: string
  password: string
}

/**
 * Signs the sample accounts in. The administrator gets a second factor for as long as this lives.
 * @throws if there are none: only a sandbox has them
 */
export async function openAccounts(browser: Browser, url: string): Promise<Accounts> {
  await using cleanUp = new AsyncDisposableStack()
  const requests = new Map<SampleName, APIRequestContext>()
  const cookies = new Map<Who, Cookies>()
  for (const name of names) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true })
    cleanUp.defer(() => context.close())
    requests.set(name, context.request)
    const account = await sampleAccount(context.request, url, name)
    await send(context.request, url, '/api/auth/sign-in/email', {
      email: account.email,
      password: account.password,
    })
    if (name === 'admin') {
      await addSecondFactor(context.request, url, account)
      cleanUp.defer(() =>
        send<void>(context.request, url, '/api/account/second-factor/remove', { password: account.password }),
      )
    }
    cookies.set(name, await context.storageState())
  }
  const owned = cleanUp.move()
  return {
    cookiesOf: (who) => cookies.get(who),
    get: async <T>(who: SampleName, path: string) =>
      (await (await requests.get(who)!.get(`${url}${path}`)).json()) as T,
    post: (who, path, data) => send(requests.get(who)!, url, path, data),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

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

async function send<T>(request: APIRequestContext, url: string, path: string, data?: unknown): Promise<T> {
  const response = await request.post(`${url}${path}`, {
    headers: { origin: url },
    ...(data === undefined ? {} : { data }),
  })
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}: ${await response.text()}`)
  return (response.status() === 204 ? undefined : await response.json()) as T
}
