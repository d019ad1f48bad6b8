import type { Page } from 'playwright-core'
import { either, openDialog, type View } from './view.ts'

const pressIn = (page: Page, section: RegExp, ko: string, en: string) =>
  page
    .getByRole('region', { name: section })
    .getByRole('button', { name: either(ko, en) })
    .first()
    .click()

/** One's own account, as somebody with and without a second factor; `password` is that of all accounts. */
export const accountViews = (password: string): View[] => [
  { name: 'account', who: 'employee', path: '/account' },
  { name: 'second-factor', who: 'hr', path: '/account?setUp=second-factor' },
  {
    name: 'second-factor-code',
    who: 'hr',
    path: '/account?setUp=second-factor',
    open: async (page) => {
      await page.getByRole('dialog').locator('input').fill(password)
      await page.getByRole('dialog').locator('[type=submit]').click()
      await page
        .getByRole('img', { name: either('인증 앱에 등록할 QR 코드', 'QR code for the authenticator app') })
        .waitFor()
    },
  },
  {
    name: 'second-factor-removed',
    who: 'admin',
    path: '/account',
    open: (page) => openDialog(page, '2단계 인증 해제', 'Remove the second factor'),
  },
  {
    name: 'backup-codes',
    who: 'admin',
    path: '/account',
    open: async (page) => {
      await openDialog(page, '백업 코드 새로 만들기', 'Make new backup codes')
      await page.getByRole('dialog').locator('input').fill(password)
      await page.getByRole('dialog').locator('[type=submit]').click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'password',
    who: 'employee',
    path: '/account',
    open: async (page) => {
      await pressIn(page, either('비밀번호', 'Password'), '비밀번호 바꾸기', 'Change the password')
      await page.locator('[autocomplete=current-password]').fill('not this one')
      await page.locator('[autocomplete=new-password]').fill('password')
      await page
        .locator('form', { has: page.locator('[autocomplete=new-password]') })
        .locator('[type=submit]')
        .click()
      await page.locator('[aria-invalid=true], [role=alert]').first().waitFor()
    },
    refused: true,
  },
  {
    name: 'leaving-everywhere',
    who: 'hr',
    path: '/account',
    open: (page) => openDialog(page, '모든 곳에서 로그아웃', 'Sign out everywhere'),
  },
  { name: 'resting-role', who: 'resting', path: '/users', refused: true },
  { name: 'resting-account', who: 'resting', path: '/account' },
  { name: 'no-role', who: 'newcomer', path: '/' },
]
