import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { sharedCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

/** What is asked of the server for the pages, and where bones are shown, from now on. */
async function asked(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    window.bones = []
  })
  const paths: string[] = []
  page.on('request', (request: Request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/') && pathname !== '/api/events') paths.push(pathname + search)
  })
  return paths
}

/** Somebody at a page, with nothing that changes by itself while one looks. */
async function openPage(who: string, path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Seoul' })
  const page = await context.newPage()
  await page.route('**/api/events', () => {})
  await page.addInitScript(watchForBones)
  await page.goto(`${company.url}${path}`)
  await page.getByRole('button', { name: `${who}@sample.test` }).click()
  await page.getByRole('banner').waitFor()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

declare global {
  interface Window {
    bones: string[]
  }
}

/** Takes down where a page shows bones in place of what it should have had at hand. */
function watchForBones(): void {
  window.bones = []
  new MutationObserver(() => {
    const heading = document.querySelector('main h2')
    if (heading?.checkVisibility() && document.querySelector('main [aria-busy=true]'))
      window.bones.push(`${heading.textContent}`)
  }).observe(document, { subtree: true, childList: true })
}

const menu = (page: Page) => page.getByRole('navigation', { name: 'Main menu' })

test.each([
  { name: 'Users', reads: ['/api/users'] },
  { name: 'Tokens', reads: ['/api/tokens'] },
  { name: 'Audit', reads: ['/api/audit?limit=50'] },
  { name: 'Account', reads: ['/api/account'], path: '/account' },
])('$name opens with what it shows, and asks for each of it once', async ({ name, reads, path }) => {
  const page = await openPage('auditor', path ? '/users' : '/account')
  const paths = await asked(page)
  if (path) {
    await page.locator('[aria-haspopup=menu]').click()
    await page.getByRole('menuitem', { name }).click()
  } else await menu(page).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(paths.toSorted()).toEqual(reads)
  expect(await page.evaluate(() => window.bones)).toEqual([])
})

test('the systems open with their lists', async () => {
  const page = await openPage('auditor', '/account')
  const paths = await asked(page)
  await menu(page).getByRole('link', { name: 'Sources' }).click()
  await page.getByRole('heading', { level: 2, name: 'Security systems' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(paths.toSorted()).toEqual(['/api/quarantine', '/api/sources', '/api/unknown-badges'])
  expect(await page.evaluate(() => window.bones)).toEqual([])
})

test('Today opens with its people, its systems and its badges, each asked for once', async () => {
  const page = await openPage('hr', '/account')
  const paths = await asked(page)
  await menu(page).getByRole('link', { name: 'Today' }).click()
  await page.getByRole('region', { name: 'People' }).locator('tbody tr').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(paths.map((path) => path.split('?')[0]).toSorted()).toEqual([
    '/api/sources',
    '/api/today',
    '/api/today/people',
    '/api/unknown-badges',
  ])
  expect(await page.evaluate(() => window.bones)).toEqual([])
})

test('a pointer over a link to a person fetches the page and nothing of the person', async () => {
  const page = await openPage('hr', '/')
  const paths = await asked(page)
  const chunk = page.waitForRequest(/person-page-.*\.js$/)
  const link = page.getByRole('region', { name: 'People' }).getByRole('link').first()
  await link.hover()
  await chunk
  await page.waitForLoadState('networkidle')
  expect(paths).toEqual([])
  await link.click()
  await page.getByRole('dialog').getByRole('heading', { name: 'Punches' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(paths.map((path) => path.replace(/\d+.*(months|days).*/, '$1')).toSorted()).toEqual([
    '/api/employees/days',
    '/api/employees/months',
  ])
})

test('what takes long shows bones in the frame, and a page that fails is tried again from there', async () => {
  const page = await openPage('auditor', '/account')
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  await page.route('**/api/users', async (route) => {
    await told
    await route.fulfill({ status: 503, body: '' })
  })
  await menu(page).getByRole('link', { name: 'Users' }).click()
  await page.locator('main [aria-busy=true]').first().waitFor()
  tell()
  await page.getByRole('main').getByRole('alert').waitFor()
  await menu(page).waitFor()
  await page.unroute('**/api/users')
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 2, name: 'Users' }).waitFor()
})
