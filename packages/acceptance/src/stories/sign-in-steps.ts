import type { Page } from 'playwright-core'
import type { Telling } from './story.ts'
import { totp } from './totp.ts'

/* Steps that several stories take. */

export async function fillPassword(
  { say }: Telling,
  page: Page,
  account: { email: string; password: string },
): Promise<void> {
  await page.getByLabel(say('이메일', 'E-mail')).fill(account.email)
  await page.getByRole('textbox', { name: say('비밀번호', 'Password'), exact: true }).fill(account.password)
  await page.getByRole('button', { name: say('로그인', 'Sign in'), exact: true }).click()
}

/** Signs the administrator of the first story in, with both factors, and waits for the page of users. */
export async function openAsAdministrator(telling: Telling): Promise<Page> {
  const { administrator, say } = telling
  if (administrator === null) throw new Error('There is no administrator: the first story did not end well.')
  const page = await telling.open('/sign-in')
  await fillPassword(telling, page, administrator)
  await fillCode(telling, page)
  await page.getByRole('heading', { name: say('사용자', 'Users'), level: 2 }).waitFor()
  return page
}

export async function fillCode({ administrator, say }: Telling, page: Page): Promise<void> {
  await page.getByLabel(say('코드', 'Code'), { exact: true }).fill(totp(administrator!.secret))
  await page.getByRole('button', { name: say('확인', 'Continue') }).click()
}

export async function signOut({ say }: Telling, page: Page): Promise<void> {
  await page.getByRole('button', { name: say('계정 메뉴', 'Account menu') }).click()
  await page.getByRole('menuitem', { name: say('로그아웃', 'Sign out') }).click()
  await page.getByRole('heading', { name: say('로그인', 'Sign in'), level: 2 }).waitFor()
}

/** Adds a user on the page of users. @returns the link that works once */
export async function addUser(
  { say }: Telling,
  page: Page,
  user: { email: string; name: string },
): Promise<string> {
  await page.getByRole('button', { name: say('사용자 추가', 'Add a user') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('이메일', 'E-mail')).fill(user.email)
  await dialog.getByLabel(say('이름', 'Name'), { exact: true }).fill(user.name)
  await dialog.getByRole('button', { name: say('사용자 추가', 'Add a user') }).click()
  const link = await dialog.locator('pre').textContent()
  await dialog
    .getByRole('button', { name: say('닫기', 'Close') })
    .last()
    .click()
  return link!.trim()
}
