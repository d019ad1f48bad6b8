import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openBrowser } from './browser.ts'
import { sharedCompany } from './shared-company.ts'
import { either } from './views/view.ts'

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

type Look = { locale: string; width: number }

async function openPage(who: string, path: string, { locale, width }: Look): Promise<Page> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Asia/Seoul',
    viewport: { width, height: 900 },
    hasTouch: width === 390,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${company.url}${path}`)
  await page.getByRole('button', { name: `${who}@sample.test` }).click()
  await page.getByRole('banner').waitFor()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

/** Asks the API as whoever is signed in on the page. */
const ask = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([method, path, body]) => {
      const answer = await fetch(path!, {
        method: method!,
        ...(body && { body, headers: { 'content-type': 'application/json' } }),
      })
      if (!answer.ok) throw new Error(await answer.text())
      return await answer.json()
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)],
  )

test.each(looks)('an employee steps through her own plan: $locale, $width px', async (look) => {
  const page = await openPage('employee', '/my-plan', look)
  await page.getByRole('heading', { level: 2, name: either('내 근무 일정', 'My plan') }).waitFor()
  await page.getByRole('region', { name: either('오늘 우리 팀', 'My team today') }).waitFor()
  const today = page.locator('main time[aria-current=date]')
  await expect.poll(() => today.count()).toBe(1)
  const head = page.getByRole('main').locator('h3').nth(2)
  const now = await head.textContent()
  await page.getByRole('button', { name: /^(다음 주|다음 달|Week after|Month after)$/ }).click()
  await expect.poll(() => head.textContent()).not.toBe(now)
  await page
    .getByRole('main')
    .getByRole('button', { name: either('오늘', 'Today') })
    .click()
  await expect.poll(() => head.textContent()).toBe(now)
  await page.context().close()
})

test.each(looks)('the link to one’s calendar is made, read and ended: $locale, $width px', async (look) => {
  const page = await openPage('employee', '/my-plan', look)
  const section = page.getByRole('region', { name: either('내 캘린더로 보기', 'My plans in my calendar') })
  await section.getByRole('button', { name: either('링크 만들기', 'Make a link') }).click()
  const link = await section.locator('.breaks').textContent()
  await section.getByRole('button', { name: either('복사', 'Copy') }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  const path = new URL(link!).pathname
  const read = async () => (await fetch(new URL(path, company.url))).status
  expect(await read()).toBe(200)
  await section.getByRole('button', { name: either('링크 해제', 'End the link') }).click()
  await section.getByRole('button', { name: either('링크 만들기', 'Make a link') }).waitFor()
  expect(await read()).toBe(404)
  await page.context().close()
})

test.each(looks)(
  'a person chooses when she starts, and it moves her days: $locale, $width px',
  async (look) => {
    const hr = await openPage('hr', '/', look)
    const page = await openPage('employee', '/my-plan', look)
    const { employee } = await ask(page, 'GET', '/api/me')
    const { today } = await ask(page, 'GET', `/api/employees/${employee.id}/starts`)
    const from = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
    const { shifts } = await ask(hr, 'GET', '/api/plans/patterns')
    const { id: shiftId } = shifts.find(({ name }: { name: string }) => name === '주간 09–18')
    const { id: patternId } = await ask(hr, 'POST', '/api/plans/patterns', {
      ...{
        name: `시차 ${look.locale} ${look.width}`,
        from,
        anchor: from,
        cycle: [{ shiftId }],
        worksOnHolidays: true,
      },
      starts: ['10:00'],
    })
    const assigned = await ask(hr, 'POST', '/api/plans/assignments', {
      ...{ scope: 'employee', scopeId: employee.id, patternId, from },
    })
    await page.goto(`${company.url}/my-plan?date=${from}`)
    const choose = page.getByRole('button', { name: either('출근 시각 선택', 'Choose my start') })
    await choose.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').selectOption('10:00')
    const date = dialog.locator('input[type=date]')
    expect(await date.inputValue()).toBe(from)
    await date.fill(Temporal.PlainDate.from(today).subtract({ days: 1 }).toString())
    const send = dialog.getByRole('button', { name: either('선택', 'Choose') })
    await send.click()
    await dialog.getByText(/오늘이나 그 뒤를 고르세요|Choose today or later/).waitFor()
    await date.fill(from)
    await send.click()
    await dialog.waitFor({ state: 'detached' })
    const moved = page.locator(`main :is(td, li):has(time[datetime="${from}"])`)
    await expect.poll(() => moved.textContent(), { timeout: 15_000 }).toContain('10:00–19:00')
    await ask(hr, 'POST', `/api/plans/assignments/${assigned.id}/end`, { from })
    await page.context().close()
    await hr.context().close()
  },
)

test('a thumb sees her week and her team by date, and HR changes a date by a tap', async () => {
  const phone: Look = { locale: 'ko-KR', width: 390 }
  const hers = await openPage('employee', '/plans', phone)
  const days = hers.locator('.week-strip button')
  await days.first().waitFor()
  expect(await days.count()).toBe(7)
  expect(await hers.getByRole('grid').count()).toBe(0)
  await days.nth(2).tap()
  expect(await days.nth(2).getAttribute('aria-pressed')).toBe('true')
  expect(await hers.locator('.mates dd').count()).toBeGreaterThan(0)
  expect(await hers.locator('.mates button').count()).toBe(0)
  for (const day of await days.all())
    expect(Math.min(...Object.values((await day.boundingBox())!).slice(2))).toBeGreaterThanOrEqual(44)
  await hers.context().close()

  const hr = await openPage('hr', '/plans', phone)
  const cell = hr.locator('[role=gridcell][data-today][data-row="4"]')
  const before = await cell.textContent()
  expect((await cell.boundingBox())!.height).toBeGreaterThanOrEqual(40)
  await cell.tap()
  const dialog = hr.getByRole('dialog', { name: /^근무 바꾸기/ })
  await dialog.getByRole('button', { name: /야간/ }).tap()
  await expect.poll(() => cell.textContent(), { timeout: 15_000 }).toMatch(/^야/)
  expect(await cell.getAttribute('data-recent')).toBe('true')
  await hr.getByRole('button', { name: '되돌리기' }).tap()
  await expect.poll(() => cell.textContent(), { timeout: 15_000 }).toBe(before)
  await hr.context().close()
})
