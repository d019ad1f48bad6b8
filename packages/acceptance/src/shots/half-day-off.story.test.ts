import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openBrowser } from './browser.ts'
import { findBarriers } from './find-barriers.ts'
import { sharedCompany } from './shared-company.ts'
import { either } from './views/view.ts'

/** The server derives before it answers. */
const slow = { timeout: 15_000 }

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

type Look = { locale: string; width: number; height: number }

async function signIn(who: string, path: string, { locale, width, height }: Look): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height }, hasTouch: width === 390 },
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
const ask = (page: Page, path: string, body?: object) =>
  page.evaluate(
    async ([path, body]) => {
      const answer = await fetch(path!, {
        ...(body && { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
      })
      if (!answer.ok) throw new Error(await answer.text())
      return await answer.json()
    },
    [path, body === undefined ? '' : JSON.stringify(body)],
  )

interface Day {
  date: string
  log: { settled: boolean; requiredMinutes: number; leaveMinutes: number; in: string | null } | null
}

/** A day that is over and was worked whole; another one for each look. */
async function workedDay(page: Page, place: number): Promise<string> {
  const { today } = await ask(page, '/api/me')
  const months = [0, 1].map((back) =>
    Temporal.PlainYearMonth.from(today.slice(0, 7)).subtract({ months: back }),
  )
  const days: Day[] = (
    await Promise.all(months.map((month) => ask(page, `/api/my-month?month=${month}`)))
  ).flatMap((month) => month.days)
  const worked = days
    .filter(
      ({ date, log }) =>
        date < today && log?.settled && log.in && log.requiredMinutes > 0 && log.leaveMinutes === 0,
    )
    .filter(({ date }) => Temporal.PlainDate.from(date).until(today).days < 30)
  return worked.sort((a, b) => (a.date < b.date ? 1 : -1))[place]!.date
}

/** Approves a request as who decides it: her manager, or HR where she has none. */
async function approve(id: number, look: Look): Promise<Page> {
  const decision = { requestIds: [id], decision: 'approve', comment: '' }
  for (const who of ['manager', 'hr']) {
    const page = await signIn(who, '/', look)
    const { requests } = await ask(page, '/api/requests/decisions', decision)
    if (requests[0].refused === null) return page
    expect(requests[0].refused).toBe('NOT_YOURS')
    await page.context().close()
  }
  throw new Error('nobody decides it')
}

test.each(looks.map((look, place) => ({ ...look, place })))(
  'half a day off and the day changes: $locale, $width px',
  async ({ place, ...look }) => {
    const page = await signIn('employee', '/', look)
    await page.getByRole('heading', { level: 2, name: either('내 근태', 'My month') }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/my-month')
    const date = await workedDay(page, place)
    await page.goto(`${company.url}/my-month?month=${date.slice(0, 7)}`)
    await page.locator(`main td:has(time[datetime="${date}"]) button`).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: either('이 날 신청', 'Ask for this day') }).click()

    const dialog = page.getByRole('dialog', { name: either('신청', 'Ask for something') })
    await dialog.getByText(either('반차', 'Half a day'), { exact: true }).click()
    const preview = dialog.getByRole('region', { name: either('승인되면', 'Once it is approved') })
    await preview.getByText(/(휴가 0분 → 4시간|Leave 0 min → 4 h)/).waitFor()
    await preview.getByText(either('같은 날 자리를 비우는 동료', 'Colleagues who are away')).waitFor()
    expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
    await dialog.getByRole('button', { name: either('신청하기', 'Send') }).dblclick()
    await dialog.waitFor({ state: 'detached' })
    await sheet.getByText(either('결재 중', 'Waiting')).waitFor()

    const mine = async () => {
      const { requests } = await ask(page, `/api/requests?box=mine&from=${date}&to=${date}`)
      return requests.filter(({ status }: { status: string }) => status === 'pending')
    }
    const pending = await mine()
    expect(pending).toHaveLength(1)
    const [{ id }] = pending

    const decider = await approve(id, look)
    await sheet.getByText(either('승인', 'Approved')).first().waitFor(slow)
    await sheet
      .getByText(/휴가|leave/i)
      .first()
      .waitFor(slow)
    expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
    await sheet.getByRole('button', { name: either('닫기', 'Close') }).click()
    const cell = page.locator(`main td:has(time[datetime="${date}"])`)
    await expect.poll(() => cell.textContent(), slow).toMatch(/연차|Annual leave/)

    await ask(decider, `/api/requests/${id}/cancel`, { reason: 'the story is over' })
    await expect.poll(() => cell.textContent(), slow).not.toMatch(/연차|Annual leave/)
    await decider.context().close()
    await page.context().close()
  },
)

test('what was asked too quickly is taken back from the toast', async () => {
  const page = await signIn('employee', '/my-month', { locale: 'en-GB', width: 1440, height: 900 })
  const { today } = await ask(page, '/api/me')
  const from = Temporal.PlainDate.from(today).add({ days: 30 }).toString()
  await page.getByRole('button', { name: 'Ask for something' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask for something' })
  await dialog.getByLabel('What').selectOption('field')
  await dialog.locator('input[type=date]').fill(from)
  await dialog.getByLabel('From', { exact: true }).fill('10:00')
  await dialog.getByLabel('Until', { exact: true }).fill('11:00')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.getByText('Say why.').waitFor()
  await dialog.getByLabel('Reason').fill('a visit')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  const line = page.getByRole('region', { name: 'My requests' }).getByRole('listitem').first()
  await expect.poll(() => line.textContent(), slow).toMatch(/Field work.*Withdrawn/)
  await page.context().close()
})
