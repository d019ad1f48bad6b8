import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from '@rollcall/sandbox/demo/start-demo'
import type { Browser } from 'playwright-core'
import { type Accounts, openAccounts } from './accounts.ts'
import { openBrowser } from './browser.ts'

/** A sample company of its own, with a browser and accounts that are signed in. */
interface Company extends AsyncDisposable {
  url: string
  browser: Browser
  accounts: Accounts
}

export async function openCompany(): Promise<Company> {
  await using cleanUp = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-views-'))
  cleanUp.defer(() => rm(dataDir, { recursive: true, force: true }))
  const { url } = cleanUp.use(await startDemo({ dataDir, port: 0, people: 120, report: () => {} }))
  const browser = await openBrowser()
  cleanUp.defer(() => browser.close())
  const accounts = cleanUp.use(await openAccounts(browser, url))
  const owned = cleanUp.move()
  return { url, browser, accounts, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
