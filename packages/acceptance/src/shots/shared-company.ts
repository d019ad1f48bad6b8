import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { type Accounts, openAccounts, type Sample } from './accounts.ts'
import { openBrowser } from './browser.ts'

/** The sample company of this run; what a test changes in it, it takes back. */
export async function sharedCompany(): Promise<{ url: string; dataDir: string }> {
  const answer = await fetch(inject('company'))
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as { url: string; dataDir: string }
}

/** The same with a browser, and accounts that are signed in. */
interface Company extends AsyncDisposable {
  url: string
  browser: Browser
  accounts: Accounts
}

/** Opens the company with all accounts, or with those that are wanted: administrators come one at a time. */
export async function openCompany(wanted?: readonly Sample[]): Promise<Company> {
  await using cleanUp = new AsyncDisposableStack()
  const { url } = await sharedCompany()
  const browser = await openBrowser()
  cleanUp.defer(() => browser.close())
  const accounts = cleanUp.use(await openAccounts(browser, url, wanted))
  const owned = cleanUp.move()
  return { url, browser, accounts, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
