import { setTimeout as sleep } from 'node:timers/promises'
import type { Authenticator } from '@rollcall/testing/totp'
import type { Page } from 'playwright-core'
import type { Telling } from './story.ts'

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

/** The page of users, as the administrator of the first story, who is signed in with both factors. */
export async function openAsAdministrator(telling: Telling): Promise<Page> {
  const { cookies } = administratorOf(telling)
  if (cookies === null) throw new Error('The first story did not end well.')
  const page = await telling.open('/users', cookies)
  await page.getByRole('heading', { name: telling.say('사용자', 'Users'), level: 2 }).waitFor()
  return page
}

/** The same after a sign-in of its own, for a story that signs out. */
export async function signInAsAdministrator(telling: Telling): Promise<Page> {
  const page = await telling.open('/sign-in')
  await fillPassword(telling, page, administratorOf(telling))
  await fillCode(telling, page)
  await page.getByRole('link', { name: telling.say('사용자', 'Users') }).click()
  await page.getByRole('heading', { name: telling.say('사용자', 'Users'), level: 2 }).waitFor()
  return page
}

export async function fillCode(telling: Telling, page: Page): Promise<void> {
  const { say } = telling
  const code = await nextCode(administratorOf(telling).app)
  await page.getByLabel(say('코드', 'Code'), { exact: true }).fill(code)
  await page.getByRole('button', { name: say('확인', 'Continue') }).click()
}

const againMs = 500

/** A code that was not shown before; where all of them were, it waits for the app to show the next. */
export async function nextCode(app: Authenticator): Promise<string> {
  for (;;) {
    const code = app.freshCode()
    if (code !== null) return code
    await sleep(againMs)
  }
}

function administratorOf({ administrator }: Telling) {
  if (administrator === null) throw new Error('There is no administrator: the first story did not end well.')
  return administrator
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
