import { randomUUID } from 'node:crypto'
import { neverAnswered, outOfOrder, type View } from './view.ts'

/** What is seen before sign-in; `link` lets somebody in who has no password yet. */
export const signInViews = (link: string): View[] => [
  { name: 'sign-in', who: 'nobody', path: '/sign-in' },
  { name: 'sign-in-refused', who: 'nobody', path: '/sign-in?error=signup_disabled' },
  {
    name: 'sign-in-mistyped',
    who: 'nobody',
    path: '/sign-in',
    open: async (page) => {
      await page.locator('[name=email]').fill(`${randomUUID()}@sample.test`)
      await page.locator('[name=password]').fill('of nobody at all')
      await page.locator('[type=submit]').click()
      await page.getByRole('alert').waitFor()
    },
    refused: true,
  },
  {
    name: 'sign-in-code',
    who: 'nobody',
    path: '/sign-in',
    open: async (page) => {
      await page.getByRole('button', { name: 'admin@sample.test' }).click()
      await page.locator('[name=code]').waitFor()
    },
  },
  { name: 'sign-in-loading', who: 'nobody', path: '/sign-in', ...neverAnswered('**/api/auth/options') },
  { name: 'sign-in-failing', who: 'nobody', path: '/sign-in', ...outOfOrder('**/api/auth/options') },
  { name: 'welcome', who: 'nobody', path: `/welcome${new URL(link).hash}` },
  {
    name: 'welcome-weak',
    who: 'nobody',
    path: `/welcome${new URL(link).hash}`,
    open: async (page) => {
      await page.locator('[autocomplete=new-password]').fill('password')
      await page.locator('[type=submit]').click()
      await page.locator('[aria-invalid=true], [role=alert]').first().waitFor()
    },
    refused: true,
  },
  { name: 'welcome-gone', who: 'nobody', path: '/welcome#gone', refused: true },
  { name: 'welcome-without-token', who: 'nobody', path: '/welcome' },
]
