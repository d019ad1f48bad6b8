import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openSmallOffice, type SmallOffice } from '../stories/small-office.ts'
import { openBrowser } from './browser.ts'
import { findBarriers } from './find-barriers.ts'
import { either } from './views/view.ts'

let office: SmallOffice
let browser: Browser
const today = '2026-11-10'
const morningAfter = '2026-11-10T23:40:00Z'

beforeAll(async () => {
  office = await openSmallOffice(18_580, `${today}T00:00:00Z`)
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await office?.[Symbol.asyncDispose]()
})

/** At least as large as a thumb. */
async function expectThumb(page: Page, name: RegExp): Promise<void> {
  const box = await page.getByRole('button', { name }).first().boundingBox()
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
}

/** Counts what somebody presses. */
function thumb(page: Page) {
  let taps = 0
  return {
    taps: () => taps,
    press: async (role: 'button' | 'link', name: RegExp) => {
      taps++
      await page.getByRole(role, { name }).first().click()
    },
  }
}

test.each(looks)('forgot to tap out, repaired in three taps: $locale, $width px', async (look) => {
  const number = `1${look.width}${look.language}`
  office.clock.set(`${today}T00:00:00Z`)
  await office.hire(number, '김잊음')
  const habit = ['03', '04', '05', '06', '09'].flatMap((day) => [
    `2026-11-${day} 08:55 in`,
    `2026-11-${day} 18:11 out`,
  ])
  await office.tap(number, ...habit, `${today} 08:57 in`)
  office.clock.set(morningAfter)
  await office.tap(number)

  const page = await office.open(browser, number, look)
  const hand = thumb(page)
  await page.goto(`${office.url}/my-month`)
  const ask = look.language === 'ko' ? /^18:11 퇴근으로 신청$/ : /^Ask for 18:11 as out$/
  await page.getByRole('button', { name: ask }).waitFor()
  await page.getByText(/평소 이 근무에는 18:11에 퇴근|you usually leave at 18:11/).waitFor()
  await expectThumb(page, ask)
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await hand.press('button', ask)
  await page.getByText(/정정을 신청했습니다|The correction of/).waitFor()
  await page.getByRole('button', { name: ask }).waitFor({ state: 'detached' })
  expect(hand.taps()).toBeLessThanOrEqual(3)

  const boss = await office.open(browser, 'boss', look)
  const inbox = await (await boss.request.get(`${office.url}/api/requests?box=inbox`)).json()
  const { id, evidence } = inbox.requests[0]
  expect(evidence[0]).toMatchObject({ side: 'out', of: 'usual', time: '18:11', days: 5 })
  const decided = await boss.request.post(`${office.url}/api/requests/decisions`, {
    headers: { origin: office.url },
    data: { requestIds: [id], decision: 'approve' },
  })
  expect(decided.ok()).toBe(true)
  await boss.context().close()
  const month = await (await page.request.get(`${office.url}/api/my-plan?month=2026-11`)).json()
  const days = month.weeks.flatMap(({ days }: { days: { date: string }[] }) => days)
  expect(days.find(({ date }: { date: string }) => date === today)).toMatchObject({ out: '18:11' })
  await page.context().close()
})

test.each(looks)('a day at home, checked in from the phone: $locale, $width px', async (look) => {
  const number = `2${look.width}${look.language}`
  office.clock.set(`${today}T00:04:00Z`)
  const employeeId = await office.hire(number, '이재택')
  await office.approveHome(employeeId, today)
  const page = await office.open(browser, number, look)
  await page.goto(`${office.url}/my-month`)
  const card = page.getByRole('region', { name: either('웹 출퇴근', 'Check in and out') })
  const checkIn = either('출근', 'Check in')
  const noAnswer = /응답을 받지 못했습니다|No answer came/
  await card.getByText(either('오늘은 재택근무일입니다.', 'You work at home today.')).waitFor()
  await expectThumb(page, checkIn)
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

  // Without a connection nobody knows whether it is recorded, and nothing pretends to know.
  await page.context().setOffline(true)
  await card.getByRole('button', { name: checkIn }).click()
  await card.getByText(noAnswer).waitFor()
  await page.context().setOffline(false)
  await card.getByRole('button', { name: checkIn }).click()
  await page.getByText(either('09:04 출근을 기록했습니다.', 'Checked in at 09:04.')).waitFor()
  await card.getByText(either('출근 09:04', 'In 09:04')).waitFor()

  // An out is recorded, and its answer is lost: the in an hour later is another press, and counts.
  office.clock.set(`${today}T03:00:00Z`)
  await page.route(
    '**/api/check-in',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await card.getByRole('button', { name: either('퇴근', 'Check out') }).click()
  await card.getByText(noAnswer).waitFor()
  office.clock.set(`${today}T04:00:00Z`)
  await card.getByRole('button', { name: checkIn }).click()
  await page.getByText(either('13:00 출근을 기록했습니다.', 'Checked in at 13:00.')).waitFor()

  office.clock.set(`${today}T09:02:00Z`)
  await card.getByRole('button', { name: either('퇴근', 'Check out') }).click()
  await card.getByText(either('퇴근 18:02', 'Out 18:02')).waitFor()
  office.clock.set(morningAfter)
  await office.derive()
  const repairs = await (await page.request.get(`${office.url}/api/my-repairs`)).json()
  expect(repairs.repairs).toEqual([])
  await page.context().close()
})

test.each(looks)('a day at home that nobody recorded is asked about: $locale, $width px', async (look) => {
  const number = `3${look.width}${look.language}`
  office.clock.set(`${today}T00:04:00Z`)
  const employeeId = await office.hire(number, '박재택')
  await office.approveHome(employeeId, today)
  office.clock.set(morningAfter)
  await office.tap(number)
  const page = await office.open(browser, number, look)
  await page.goto(`${office.url}/my-month`)
  await page.getByText(/재택근무일인데 기록이 없습니다|You were to work at home/).waitFor()
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await page.getByRole('button', { name: either('다른 시각', 'Another time') }).click()
  await page.getByLabel(/^(출근 시각|In at)/).fill('09:20')
  expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
  await page.getByRole('button', { name: either('정정 신청', 'Ask for it') }).click()
  await page.getByText(/정정을 신청했습니다|The correction of/).waitFor()
  const mine = await (await page.request.get(`${office.url}/api/requests?box=mine`)).json()
  expect(mine.requests[0].days[0].asked.correction).toMatchObject({ in: '09:20', out: '18:00' })
  await page.context().close()
})
