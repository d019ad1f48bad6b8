import { signInAsAdministrator, signOut } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

/** Adds a passkey to the account and signs in with nothing else. */
export async function passkey(telling: Telling): Promise<void> {
  const { say } = telling
  const page = await signInAsAdministrator(telling)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${telling.stand.url}/account`)
  const section = page.getByRole('region', { name: say('패스키', 'Passkeys') })
  await section.getByLabel(say('새 패스키 이름', 'Name of a new passkey')).fill('laptop')
  await section.getByRole('button', { name: say('패스키 추가', 'Add a passkey') }).click()
  await section.getByText('laptop', { exact: true }).waitFor()

  await signOut(telling, page)
  await page.getByRole('button', { name: say('패스키로 로그인', 'Sign in with a passkey') }).click()
  await page.getByRole('heading', { name: say('시작하기', 'Getting started'), level: 2 }).waitFor()
}
