import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openBrowser } from './browser.ts'
import { sharedCompany } from './shared-company.ts'
import { either } from './views/view.ts'

/** The server plans and derives before it answers. */
const slow = { timeout: 15_000 }

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

async function openPlans(locale: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Asia/Seoul',
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${company.url}/plans`)
  await page.getByRole('button', { name: 'hr@sample.test' }).click()
  await page.getByRole('grid').waitFor()
  await page.locator('[role=gridcell][data-today]').first().waitFor()
  return page
}

const cellAt = (page: Page, row: number) => page.locator(`[role=gridcell][data-today][data-row="${row}"]`)
const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^(근무 바꾸기|Change the plan)/ })

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: either('되돌리기', 'Undo') }).click()
  await page
    .getByText(/되돌렸습니다|Taken back/)
    .first()
    .waitFor()
}

test.each(looks)('a date is overridden by the keyboard and taken back: $locale, $width px', async (look) => {
  const page = await openPlans(look.locale, look.width)
  const cell = cellAt(page, 2)
  const before = await cell.textContent()
  await cell.click()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialogOf(page).getByRole('button', { name: /야간/ }).click()
  await expect.poll(() => cell.textContent(), slow).toMatch(/^야/)
  await undo(page)
  await expect.poll(() => cell.textContent(), slow).toBe(before)
  await page.context().close()
})

test.each(looks)('a shift is dragged onto a date and taken back: $locale, $width px', async (look) => {
  const page = await openPlans(look.locale, look.width)
  const cell = cellAt(page, 3)
  const before = await cell.textContent()
  const chip = (await page.locator('.roster-chip', { hasText: '야간' }).first().boundingBox())!
  const target = (await cell.boundingBox())!
  await page.mouse.move(chip.x + 10, chip.y + 8)
  await page.mouse.down()
  await page.mouse.move(target.x + 8, target.y + 8, { steps: 5 })
  await page.locator('.roster-ghost').waitFor()
  await page.mouse.up()
  await expect.poll(() => cell.textContent(), slow).toMatch(/^야/)
  await undo(page)
  await expect.poll(() => cell.textContent(), slow).toBe(before)
  await page.context().close()
})

test.each(looks)('two swap their shifts by one act: $locale, $width px', async (look) => {
  const page = await openPlans(look.locale, look.width)
  const one = cellAt(page, 6)
  const first = await one.textContent()
  const rows = await page.locator('[role=gridcell][data-today]').allTextContents()
  const second = rows.findIndex((code, row) => row > 6 && code !== first)
  const names = await page.getByRole('rowheader').allTextContents()
  const number = names[second]!.trim().split(' ').at(-1)!
  await one.click()
  await page.keyboard.press('Enter')
  const options = dialogOf(page).getByRole('combobox')
  const label = (await options.locator('option').allTextContents()).find((each) => each.includes(number))!
  await options.selectOption({ label })
  await dialogOf(page)
    .getByRole('button', { name: either('교대', 'Swap') })
    .click()
  await expect.poll(() => one.textContent(), slow).toBe(rows[second])
  expect(await cellAt(page, second).textContent()).toBe(first)
  await undo(page)
  await expect.poll(() => one.textContent(), slow).toBe(first)
  await page.context().close()
})
