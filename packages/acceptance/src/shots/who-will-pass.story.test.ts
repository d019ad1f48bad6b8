import { addTestUser } from '@rollcall/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openSmallOffice, type SmallOffice } from '../stories/small-office.ts'
import { openBrowser } from './browser.ts'
import { findBarriers } from './find-barriers.ts'
import { either } from './views/view.ts'

let office: SmallOffice
let browser: Browser
const wednesdayNoon = '2026-11-11T03:00:00Z'

beforeAll(async () => {
  office = await openSmallOffice(18_660, wednesdayNoon)
  browser = await openBrowser()
  const grants = [{ role: 'hr' as const, departmentId: null, from: '2026-01-01', until: null }]
  await addTestUser(office.ctx, { email: 'hr@office.test', name: '인사', grants })
  await office.giveBadge('000')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await office?.[Symbol.asyncDispose]()
})

test.each(looks)('who will pass 52 hours: $locale, $width px', async (look) => {
  const of = `${look.width}${look.language}`
  const [busy, usual] = [`김야근${of}`, `이정시${of}`]
  const employeeId = await office.hire(`1${of}`, busy)
  await office.hire(`2${of}`, usual)
  for (const date of ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'])
    await office.approveOvertime(employeeId, date, { from: '18:00', to: '22:00' })
  const worked = (date: string) => [`${date} 09:00 in`, `${date} 22:00 out`]
  await office.tap(`1${of}`, ...worked('2026-11-09'), ...worked('2026-11-10'))

  // Two days of twelve hours are over, two are to come, and Friday has eight: 24 + 24 + 8.
  const page = await office.open(browser, 'hr', look)
  await page.goto(`${office.url}/hours`)
  const list = page.getByRole('region', { name: either('구성원별 주 근로시간', 'Hours by person') })
  const row = list.getByRole('row').filter({ hasText: busy })
  await row.getByText(either('56시간', '56 h')).waitFor()
  await row.getByText(either('한도 52시간', 'limit 52 h')).waitFor()
  await row.getByText(either('11. 13. (금) 초과 예정', 'on Fri 13 Nov')).waitFor()
  const premium = row.getByText(either('연장 가산 8시간', 'overtime premium 8 h')).filter({ visible: true })
  await premium.waitFor()
  if (look.width > 600) await row.getByText(either('24시간', '24 h')).waitFor()
  expect(await list.getByRole('row').filter({ hasText: usual }).count()).toBe(0)
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

  // Everybody's week is one chip away, and the address says which it is.
  await page.getByRole('button', { name: /^(전체|All) \d/ }).click()
  const other = list.getByRole('row').filter({ hasText: usual })
  await other.waitFor()
  await page.reload()
  await other.getByText(either('한도 52시간', 'limit 52 h')).waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

  // One click opens her plan in the week in which something can still be done.
  await row.getByRole('link', { name: either('근무표 보기', 'Open the plan') }).click()
  await page.waitForURL(/\/plans\?date=2026-11-13/)
  await page.getByText(busy).first().waitFor()
  await page.getByText(usual).waitFor({ state: 'detached' })
  expect(await findBarriers(page, ['light'])).toEqual([])

  // Thursday evening is taken back: nobody's week is beyond the limit any more.
  await page.goBack()
  await row.waitFor()
  const thursday = '2026-11-12'
  const asked = `${office.url}/api/requests?box=all&employeeId=${employeeId}&from=${thursday}&to=${thursday}`
  const { requests } = await (await page.request.get(asked)).json()
  const taken = await page.request.post(`${office.url}/api/requests/${requests[0].id}/cancel`, {
    headers: { origin: office.url },
    data: { reason: '주 52시간' },
  })
  expect(taken.ok()).toBe(true)
  await office.derive()
  await page.reload()
  await row.getByText(either('52시간', '52 h'), { exact: true }).waitFor()
  expect(await row.getByText(/초과 예정|on Fri/).count()).toBe(0)
})
