import { Authenticator } from '@rollcall/testing/totp'
import { expect } from 'vitest'
import { fillCode, fillPassword, nextCode, signOut } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

const weak = 'rollcall2026'
const password = 'walrus-orchard-quilt-at-noon'

/** Opens the link, chooses a password, sets up a second factor, and signs in with it. */
export async function firstAdministrator(telling: Telling): Promise<void> {
  const { say, stand } = telling
  const email = `admin-${telling.language}@office.test`
  const page = await telling.open(stand.firstLink)
  await page.waitForURL(({ pathname, hash }) => pathname === '/welcome' && hash === '')
  await page.getByLabel(say('이메일', 'E-mail')).fill(email)
  await page.getByLabel(say('이름', 'Name'), { exact: true }).fill('Ada')
  const field = page.getByRole('textbox', { name: say('새 비밀번호', 'New password') })
  const submit = page.getByRole('button', { name: say('관리자 계정 만들기', 'Make the administrator') })
  await field.fill(weak)
  await submit.click()
  await page.getByText(say('쉽게 알아낼 수 있는', 'This is easy to guess')).waitFor()
  await field.fill(password)
  await submit.click()

  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: say('지금 비밀번호', 'Your password now') }).fill(password)
  await dialog.getByRole('button', { name: say('확인', 'Continue') }).click()
  await dialog.getByRole('img', { name: say('QR 코드', 'QR code') }).waitFor()
  const secret = (await dialog.getByLabel(say('비밀 키', 'Secret key')).textContent())!.replaceAll(' ', '')
  telling.administrator = { email, password, app: new Authenticator(secret), cookies: null }
  await dialog
    .getByLabel(say('앱에 보이는', 'The six digits'))
    .fill(await nextCode(telling.administrator.app))
  await dialog.getByRole('button', { name: say('등록 마치기', 'Confirm') }).click()
  const codes = dialog.getByRole('list', { name: say('백업 코드', 'Backup codes') }).getByRole('listitem')
  await codes.first().waitFor()
  expect(await codes.count()).toBe(10)
  await dialog.getByRole('button', { name: say('보관했습니다', 'I have kept them') }).click()
  await page.getByRole('link', { name: say('사용자', 'Users') }).waitFor()

  await signOut(telling, page)
  await fillPassword(telling, page, { email, password })
  await fillCode(telling, page)
  // Of an installation that is not complete the list of what is missing.
  await page.getByRole('heading', { name: say('시작하기', 'Getting started'), level: 2 }).waitFor()
  await page.getByRole('link', { name: say('사용자', 'Users') }).click()
  await page.getByRole('cell', { name: email }).waitFor()
  telling.administrator.cookies = await page.context().storageState()

  await page.goto(stand.firstLink)
  await page.getByText(say('이미 사용했거나', 'It was used already')).waitFor()
}
