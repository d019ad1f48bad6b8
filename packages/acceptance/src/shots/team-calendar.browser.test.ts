import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

interface Answer {
  people: { team: { id: number; name: string } | null }[]
}

/** The calendar as HR sees it, with two people in a team. */
async function openCalendar({ clock }: { clock?: string } = {}): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'ko-KR', timezoneId: 'Asia/Seoul', colorScheme: 'dark' },
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  if (clock) await page.clock.setFixedTime(clock)
  await changeAnswer<Answer>(page, '**/api/plans?**', ({ people }) => {
    for (const person of people.slice(3, 5)) person.team = { id: 7, name: '가조' }
  })
  await page.goto(`${company.url}/plans`)
  await page.getByRole('button', { name: 'hr@sample.test' }).click()
  await page.getByRole('grid').waitFor()
  return page
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { row, place } = (document.activeElement as HTMLElement).dataset
    return `${row}/${place}`
  })

test('the keyboard goes through the calendar, opens what can be done, and is back where it was', async () => {
  const page = await openCalendar()
  await page.locator('[role=gridcell][data-row="0"][data-place="0"]').click()
  const press = async (key: string) => {
    await page.keyboard.press(key)
    return expect.poll(() => focused(page))
  }
  await (await press('ArrowRight')).toBe('0/1')
  await (await press('PageDown')).toBe('10/1')
  await (await press('Control+End')).toMatch(/^1\d\d\//)
  await (await press('Control+Home')).toBe('0/0')
  await (await press('Shift+ArrowDown')).toBe('1/0')
  expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(2)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /2칸/ })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toBe('1/0')
  await page.context().close()
})

test('a team is left alone by the filter', async () => {
  const page = await openCalendar()
  await page.getByRole('combobox', { name: '조' }).selectOption({ label: '가조' })
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2)
  await page.context().close()
})

test('on paper everybody is there, light, with the dates on every sheet', async () => {
  const page = await openCalendar()
  const everybody = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
  const drawn = () => page.getByRole('rowheader').count()
  expect(await drawn()).toBeLessThan(everybody)
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect([await drawn(), await scheme()]).toEqual([everybody, 'light'])
  const head = page.locator('.roster-head')
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group')
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(drawn).toBeLessThan(everybody)
  expect(await scheme()).toBe('dark')
  await page.context().close()
})

test('the calendar opens on the date that it is where one works, whatever the browser says', async () => {
  const page = await openCalendar({ clock: '2031-05-05T12:00:00+09:00' })
  await page.locator('[role=gridcell][data-today]').first().waitFor()
  await page.context().close()
})
