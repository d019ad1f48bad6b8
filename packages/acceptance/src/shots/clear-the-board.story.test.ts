import { addTestUser } from '@rollcall/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openSmallOffice, type SmallOffice } from '../stories/small-office.ts'
import { openBrowser } from './browser.ts'
import { findBarriers } from './find-barriers.ts'
import { either } from './views/view.ts'

let office: SmallOffice
let browser: Browser
const day = '2026-11-10'
const afternoonAfter = '2026-11-11T06:00:00Z'

beforeAll(async () => {
  office = await openSmallOffice(18_640, `${day}T00:00:00Z`, { isLive: true })
  browser = await openBrowser()
  const grants = [{ role: 'hr' as const, departmentId: null, from: '2026-01-01', until: null }]
  await addTestUser(office.ctx, { email: 'hr@office.test', name: '인사', grants })
  await office.hire('010', '이출근')
  await office.giveBadge('000')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await office?.[Symbol.asyncDispose]()
})

const choose = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`${name}.*(선택|10)`) }).check()

/** What waits is approved by the manager, somewhere else. */
async function approveAll(look: (typeof looks)[number]): Promise<object[]> {
  const boss = await office.open(browser, 'boss', look)
  const { requests } = await (await boss.request.get(`${office.url}/api/requests?box=inbox`)).json()
  const decided = await boss.request.post(`${office.url}/api/requests/decisions`, {
    headers: { origin: office.url },
    data: { requestIds: requests.map(({ id }: { id: number }) => id), decision: 'approve' },
  })
  expect(decided.ok()).toBe(true)
  await boss.context().close()
  return requests
}

test.each(looks)('clear the board: $locale, $width px', async (look) => {
  const of = `${look.width}${look.language}`
  office.clock.set(`${day}T00:00:00Z`)
  const [forgot, left] = [`김잊음${of}`, `박남음${of}`]
  await office.hire(`1${of}`, forgot)
  await office.hire(`2${of}`, left)
  await office.tap(`1${of}`, `${day} 08:57 in`)
  await office.tap(`2${of}`, `${day} 08:50 in`)
  office.clock.set(afternoonAfter)
  await office.tap(`1${of}`)

  const page = await office.open(browser, 'hr', look)
  await page.goto(`${office.url}/closing?month=2026-11`)
  const department = page.getByRole('link', { name: either('개발팀', 'Engineering') })
  await department.waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await department.click()
  const missing = page.getByRole('button', { name: /^출퇴근 기록 누락|^Missing in or out/ })
  await missing.click()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

  await choose(page, forgot)
  await page.getByRole('button', { name: either('정정 제안 보기', 'Propose corrections') }).click()
  await page
    .getByRole('dialog')
    .getByText(/퇴근 18:00|out at 18:00/)
    .waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await page.getByRole('button', { name: either('1건 정정 신청', 'Ask for 1 correction') }).click()
  await page.getByText(either('1건을 신청했습니다.', '1 correction is asked for.')).waitFor()

  await choose(page, left)
  await page.getByRole('button', { name: either('알림 보내기', 'Remind') }).click()
  await page.getByText(/월 근태에 알렸습니다|marked in their own months/).waitFor()
  const accept = async () => {
    await choose(page, left)
    await page.getByRole('button', { name: either('사유를 쓰고 인정', 'Accept with a reason') }).click()
    await page.getByRole('textbox', { name: /^(사유|Reason)/ }).fill('본인 확인')
    expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
    await page.getByRole('button', { name: either('인정', 'Accept') }).click()
    await page.getByText(either('1건을 인정했습니다.', '1 item is accepted.')).waitFor()
  }
  await accept()
  // Taken back from its line, and accepted again.
  await page.getByRole('button', { name: new RegExp(`${left}.*인정 취소|Take back: ${left}`) }).click()
  await page.getByText(either('인정을 취소했습니다.', 'It is no longer accepted.')).waitFor()
  await accept()

  const requests = await approveAll(look)
  expect(requests).toMatchObject([{ evidence: [{ side: 'out', of: 'plan' }] }])
  // The board moves by itself.
  const clear = either('마감을 막는 항목이 없습니다.', 'Nothing keeps the month from closing.')
  await page.getByText(clear).waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await page.context().close()
})
