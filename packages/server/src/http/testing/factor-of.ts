import { Authenticator, testPassword } from '@rollcall/testing'
import type { AccessOffice } from './access-office.ts'
import { type Browser, keptBy, post, signInBy } from './people-of-office.ts'

export interface Factor {
  app: Authenticator
  backupCodes: string[]
}

/** Signs a user in by password and sets up a second factor. @returns the browser, which shows both now */
export async function giveSecondFactor(
  office: AccessOffice,
  email: string,
): Promise<Browser & { factor: Factor }> {
  const address = '203.0.113.200'
  const signedIn = await signInBy(office, { cookie: '', address }, email, testPassword)
  const browser = { cookie: keptBy('', signedIn), address }
  const begun = await post(office, browser, '/api/account/second-factor', { password: testPassword })
  const { uri, backupCodes } = begun.json()
  const app = new Authenticator(new URL(uri).searchParams.get('secret')!)
  const confirmed = await post(office, browser, '/api/account/second-factor/confirm', {
    code: codeNow(office, app),
  })
  if (confirmed.statusCode !== 204) throw new Error(`The second factor was refused: ${confirmed.body}`)
  return { cookie: keptBy(browser.cookie, confirmed), address, factor: { app, backupCodes } }
}

/** The next code that counts, by the clock of the office. */
export function codeNow({ office }: AccessOffice, app: Authenticator): string {
  const code = app.freshCode(office.ctx.clock.now().epochMilliseconds)
  if (code === null) throw new Error('All codes of this minute were shown: set the clock forward.')
  return code
}
