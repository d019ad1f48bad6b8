import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { punchAndWait } from '../smoke/punch-and-wait.ts'
import { openBrowser } from './browser.ts'
import { changeAnswer } from './change-answer.ts'
import { sharedCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

/** By a click on a sample account. */
async function openPage(path: string, locale = 'ko-KR', who = 'hr'): Promise<Page> {
  const page = await (await browser.newContext({ locale, timezoneId: 'America/New_York' })).newPage()
  await page.goto(`${company.url}${path}`)
  await page.getByRole('button', { name: `${who}@sample.test` }).click()
  return page
}

test('the page is in the language of the browser, and stays in the one that was chosen', async () => {
  const page = await openPage('/', 'en-GB')
  await page.getByRole('heading', { name: 'By department' }).waitFor()
  await page.getByText('한국어').click()
  await page.getByRole('heading', { name: '부서별' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: '부서별' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
})

test('a punch changes the open page by itself', async () => {
  const page = await openPage('/')
  await page.getByRole('heading', { name: '부서별' }).waitFor()
  const changed = page.waitForResponse((response) => response.url().includes('/api/today') && response.ok(), {
    timeout: 15_000,
  })
  await punchAndWait(company.url, join(company.dataDir, 'sandbox.json'), 5000)
  await changed
})

test('the list of a date goes on to the last person as one scrolls', async () => {
  const page = await openPage('/')
  await page.getByRole('region', { name: '구성원' }).waitFor()
  await page.route('**/api/today/people?**', (route) =>
    route.continue({ url: route.request().url().replace('limit=200', 'limit=50') }),
  )
  await page.reload()
  const region = page.getByRole('region', { name: '구성원' })
  const rows = region.locator('tbody tr[data-index]')
  await rows.first().waitFor()
  await region.getByText(/^\d+명 중 50명$/).waitFor()
  const all = region.getByText(/^(\d+)명 중 \1명$/)
  await expect
    .poll(
      async () => {
        await page.keyboard.press('End')
        expect(await rows.count()).toBeLessThan(50)
        return await all.count()
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  const count = Number.parseInt((await all.textContent())!, 10)
  await page.keyboard.press('End')
  await region.locator(`tr[data-index="${count - 1}"]`).waitFor()
  expect(await page.getByRole('button', { name: '더 보기', exact: true }).count()).toBe(0)
})

test('a head sorts all people, the unknown last, and arrows lead from row to row', async () => {
  const page = await openPage('/')
  const region = page.getByRole('region', { name: '구성원' })
  await region.getByRole('button', { name: '이름' }).click()
  await region.getByRole('columnheader', { name: '이름', exact: false }).first().waitFor()
  const names = async () => await region.locator('tbody tr[data-index] a').allTextContents()
  const up = await names()
  expect(up).toEqual(up.toSorted(new Intl.Collator('ko', { numeric: true }).compare))
  await region.getByRole('button', { name: '이름' }).click()
  await page.waitForFunction(
    (first) => document.querySelector('tbody tr[data-index] a')?.textContent !== first,
    up[0],
  )
  const down = await names()
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-name')
  await page.reload()
  await region.locator('tbody tr[data-index] a').first().waitFor()
  expect(await names()).toEqual(down)
  expect(down).toEqual(down.toSorted(new Intl.Collator('ko', { numeric: true }).compare).reverse())
  await region.locator('tbody tr[data-index] a').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => document.activeElement?.closest('tr')?.getAttribute('data-index') === '1')
  await page.keyboard.press('End')
  await page.waitForFunction(
    () => Number(document.activeElement?.closest('tr')?.getAttribute('data-index')) > 100,
  )
})

test('the page of a date stays, dimmed, until that of another has come', async () => {
  const page = await openPage('/')
  const region = page.getByRole('region', { name: '구성원' })
  await region.locator('tbody tr').first().waitFor()
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  await page.route('**/api/today?**', async (route) => {
    await told
    await route.continue()
  })
  const heading = await page.locator('main h2').first().textContent()
  await page.getByRole('button', { name: '전날', exact: true }).click()
  await page.locator('.kept[data-old="true"]').first().waitFor()
  expect(await page.locator('main h2').first().textContent()).toBe(heading)
  expect(await region.locator('tbody tr').count()).toBeGreaterThan(0)
  tell()
  await page.waitForFunction((was) => document.querySelector('main h2')?.textContent !== was, heading)
  await page.waitForFunction(() => document.querySelector('.kept[data-old="true"]') === null)
})

test('whose an unknown badge is is confirmed with what it covers, takes it off the list, and can be undone', async () => {
  const page = await openPage('/')
  const section = page.getByRole('region', { name: '미등록 번호' })
  await section.getByText('90001').waitFor()
  const field = section.getByPlaceholder('누구의 번호인가요?').nth(await badgePlace(page, '90001'))
  await field.click()
  await field.fill('00001')
  await page.getByRole('option', { name: /00001/ }).click()
  const question = page.getByRole('dialog', { name: '출입 번호 지정' })
  await question.getByText(/00001/).waitFor()
  await question.getByText('처음부터 – 계속').waitFor()
  await question.getByText(/^출입 기록 \d+건$/).waitFor()
  await question.getByRole('button', { name: '지정' }).click()
  await section.getByText('90001').waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: '되돌리기' }).click()
  await page.getByText('되돌렸습니다.').waitFor()
  await section.getByText('90001').waitFor()
})

test('whose times the list shows is said once, and by each person where it differs', async () => {
  const page = await openPage('/')
  const region = page.getByRole('region', { name: '구성원' })
  await region.locator('tbody tr[data-index]').first().waitFor()
  expect(await page.getByText('시각 기준: 한국 표준시', { exact: true }).count()).toBe(1)
  expect(await region.getByText('한국 표준시').count()).toBe(0)
  await changeAnswer<{ people: { zone: string }[] }>(page, '**/api/today/people?**', ({ people }) => {
    people[0]!.zone = 'Europe/Berlin'
  })
  await page.reload()
  await region.getByText(/유럽|독일/).waitFor()
  expect(await region.getByText('한국 표준시').count()).toBeGreaterThan(0)
})

test('a filter stays in the address while a user is opened and for whoever gets the address', async () => {
  const page = await openPage('/users', 'en-GB', 'auditor')
  const rows = page.getByRole('region', { name: 'Users' }).locator('tbody tr[data-index]')
  await rows.first().waitFor()
  const all = await rows.count()
  const chip = page.getByRole('group', { name: 'Filter' }).getByRole('button', { name: 'Operator' })
  await chip.click()
  await page.waitForURL('**/users?filter=operator')
  expect(await rows.count()).toBeLessThan(all)
  await rows.first().getByRole('button').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.waitForURL('**/users?filter=operator')
  await page.reload()
  await rows.first().waitFor()
  expect(await chip.getAttribute('aria-pressed')).toBe('true')
  expect(await rows.count()).toBeLessThan(all)
})

test('on a phone Today shows one part at a time, and a department leads back to its people', async () => {
  const page = await openPage('/')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('tab', { name: '부서별' }).click()
  await page.getByRole('region', { name: '구성원' }).waitFor({ state: 'detached' })
  await page.getByRole('region', { name: '부서별' }).getByRole('button').nth(1).click()
  await page.getByRole('region', { name: '구성원' }).locator('tbody tr').first().waitFor()
  expect(new URL(page.url()).searchParams.has('department')).toBe(true)
  await page.getByRole('tab', { name: '출입 시스템' }).click()
  await page
    .getByText(/^.* · 오늘 출입 기록 [\d,]+건$/)
    .first()
    .waitFor()
})

async function badgePlace(page: Page, badge: string): Promise<number> {
  const { badges } = (await (await page.request.get(`${company.url}/api/unknown-badges`)).json()) as {
    badges: { badge: string }[]
  }
  return badges.findIndex((one) => one.badge === badge)
}

test('a person is found by number, and a day opens with its punches', async () => {
  const page = await openPage('/')
  await page.getByRole('button', { name: '구성원·메뉴 찾기' }).click()
  await page.getByPlaceholder('구성원·메뉴 찾기').fill('00002')
  await page.getByRole('option', { name: /00002/ }).click()
  await page.waitForURL(/\/people\/\d+/)
  await page.getByText('시각 기준: 한국 표준시').waitFor()
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('heading', { name: '출입 기록' }).waitFor()
  expect(page.url()).toMatch(/day=\d{4}-\d{2}-01/)
})

test('an address that is none says so in words', async () => {
  const page = await openPage('/people/999999')
  await page.getByRole('alert').waitFor()
  const answer = await page.goto(`${company.url}/no-such-page`)
  expect(answer!.status()).toBe(404)
  await page.getByText('그런 페이지가 없습니다.').waitFor()
})

test('whoever types on after a rest types into the same field, and what the address says else is shown', async () => {
  const page = await openPage('/people', 'en-GB')
  const field = page.getByRole('searchbox', { name: 'Search' })
  await field.click()
  await page.keyboard.type('1')
  await page.waitForURL(/[?&]search=/)
  await page.keyboard.type('2')
  await page.waitForURL(/[?&]search=(%22)?12/)
  expect(await field.inputValue()).toBe('12')
  await page.getByRole('navigation').getByRole('link', { name: 'People', exact: true }).first().click()
  await page.waitForURL((url) => !url.search.includes('search='))
  await expect.poll(() => field.inputValue()).toBe('')
})
