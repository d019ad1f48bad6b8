import { addUser, openAsAdministrator } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

/**
 * Somebody whom an administrator added comes in by the company's sign-in; somebody else does not, and is told
 * what to do.
 */
export async function singleSignOn(telling: Telling): Promise<void> {
  const { say, stand } = telling
  const email = `sso-${telling.language}@office.test`
  await addUser(telling, await openAsAdministrator(telling), { email, name: 'Sun' })
  const button = { name: say(`${stand.ssoName} 계정으로 로그인`, `Sign in with ${stand.ssoName}`) }

  stand.issuer.claims = { sub: email, email, email_verified: true, name: 'Sun' }
  const page = await telling.open('/account')
  await page.getByRole('button', button).click()
  await page.getByRole('heading', { name: say('내 계정', 'Account'), level: 2 }).waitFor()
  await page.getByText(email).first().waitFor()
  await page.getByText(say('SSO ·', 'single sign-on ·')).waitFor()

  const stranger = `stranger-${telling.language}@office.test`
  stand.issuer.claims = { sub: stranger, email: stranger, email_verified: true, name: 'Stranger' }
  const other = await telling.open('/sign-in')
  await other.getByRole('button', button).click()
  await other.getByText(say('그 이메일의 구성원이 없습니다', 'nobody here has that e-mail')).waitFor()
}
