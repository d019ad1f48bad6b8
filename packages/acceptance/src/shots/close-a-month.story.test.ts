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
const day = '2026-11-10'
const month = '2026-11'

beforeAll(async () => {
  office = await openSmallOffice(18_660, `${day}T00:00:00Z`)
  browser = await openBrowser()
  const grants = [{ role: 'hr' as const, departmentId: null, from: '2026-01-01', until: null }]
  await addTestUser(office.ctx, { email: 'hr@office.test', name: '인사', grants })
  await office.giveBadge('000')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await office?.[Symbol.asyncDispose]()
})

test.each(looks)('close, late punch, accept the adjustment: $locale, $width px', async (look) => {
  const of = `${look.width}${look.language}`
  const name = `이지각${of}`
  office.clock.set(`${day}T00:00:00Z`)
  await office.hire(`3${of}`, name)
  await office.tap(`3${of}`, `${day} 09:20 in`, `${day} 18:00 out`)
  office.clock.set('2026-12-08T03:00:00Z')
  await office.tap(`3${of}`)

  const page = await office.open(browser, 'hr', look)
  await page.goto(`${office.url}/closing?month=${month}`)
  const department = page.getByRole('link', { name: either('개발팀', 'Engineering') })
  await department.click()
  await page.getByRole('button', { name: either('마감', 'Close the month') }).click()
  const dialog = page.getByRole('dialog')
  const closeNow = dialog.getByRole('button', { name: either('마감하기', 'Close it') })
  await closeNow.waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await closeNow.click()
  await page.getByText(/마감했습니다|is closed:/).waitFor()
  await page.getByRole('status').filter({ hasText: /인사/ }).waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

  // Her tap of that morning comes a month late: the figure stands, and the difference is told.
  await office.tap(`3${of}`, `${day} 08:50 in`)
  await page.goto(`${office.url}/closing?month=${month}`)
  const told = page.getByRole('listitem').filter({ hasText: name })
  await told.getByText(/지각 20분 → 0분|tardy 20 min → 0 min/).waitFor()
  await told.getByRole('checkbox').check()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await page.getByRole('button', { name: either('열린 달에 반영', 'Take into an open month') }).click()
  await dialog.getByRole('textbox', { name: /^(사유|Reason)/ }).fill('게이트 고장 확인')
  expect(await dialog.getByLabel(/^(반영할 달|Open month)/).inputValue()).toBe('2026-12')
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await dialog.getByRole('button', { name: either('열린 달에 반영', 'Take into an open month') }).click()
  await page.getByText(/1건을 반영했습니다|1 taken over/).waitFor()
  await told.waitFor({ state: 'detached' })

  const reopen = async () => {
    await department.click()
    await page.getByRole('button', { name: either('마감 취소', 'Open it again') }).click()
    await dialog.getByRole('textbox', { name: /^(사유|Reason)/ }).fill('다시 점검')
    await dialog.getByRole('button', { name: either('마감 취소', 'Open it again') }).click()
    await page.getByRole('button', { name: either('마감', 'Close the month') }).waitFor()
    await page.goto(`${office.url}/closing?month=${month}`)
  }
  await reopen()

  // All departments that are cleared, at once.
  await page.getByRole('button', { name: /부서 1곳 마감|Close the 1 department/ }).click()
  await page.getByText(/부서 1곳을 마감했습니다|1 department is closed/).waitFor()
  await page
    .getByText(/^(마감 |Closed )/)
    .first()
    .waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await reopen()
  await page.context().close()
})
