import { expect } from 'vitest'
import { addUser, fillPassword, openAsAdministrator } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

const password = 'thimble-harbor-violet-rain'

/**
 * An administrator signs a user out everywhere; the open page leads to sign-in at the next click, and from
 * there back to where it was going.
 */
export async function endedSession(telling: Telling): Promise<void> {
  const { say, language } = telling
  const email = `guest-${language}@office.test`
  const office = await openAsAdministrator(telling)
  const page = await telling.open(await addUser(telling, office, { email, name: 'Guest' }))
  await page.getByRole('textbox', { name: say('새 비밀번호', 'New password') }).fill(password)
  await page.getByRole('button', { name: say('비밀번호 정하기', 'Set the password') }).click()
  await page
    .getByRole('heading', { name: say('아직 맡은 역할이 없습니다', 'You have no role yet') })
    .waitFor()

  await office.getByRole('button', { name: email }).click()
  const drawer = office.getByRole('dialog')
  await drawer.getByRole('button', { name: say('모든 곳에서 로그아웃', 'Sign out everywhere') }).click()
  await office.getByText(say('로그인 1개를 끝냈습니다', '1 session was ended')).waitFor()

  // The page hears of it too, and may be at the sign-in before the click is.
  const click = async () => {
    await page.getByRole('button', { name: say('계정 메뉴', 'Account menu') }).click()
    await page.getByRole('menuitem', { name: say('내 계정', 'Account') }).click({ timeout: 5000 })
  }
  const clicked = click().then(
    () => true,
    () => false,
  )
  await page.waitForURL(({ pathname }) => pathname === '/sign-in')
  const next = new URL(page.url()).searchParams.get('next')
  if (await clicked) expect(next).toBe('/account')
  await fillPassword(telling, page, { email, password })
  const back =
    next === '/account' ? say('내 계정', 'Account') : say('아직 맡은 역할이 없습니다', 'You have no role yet')
  await page.getByRole('heading', { name: back }).waitFor()
}
