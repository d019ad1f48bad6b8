import { readFile } from 'node:fs/promises'
import { systemActor } from '@rollcall/server/context'
import { closeMonth, decideAdjustments, readAdjustments, reopenMonth } from '@rollcall/server/handlers'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { openSmallOffice, type SmallOffice } from '../stories/small-office.ts'
import { openBrowser } from './browser.ts'
import { findBarriers } from './find-barriers.ts'

let office: SmallOffice
let browser: Browser
const day = '2026-11-10'
const month = '2026-11'
const reason = '게이트 고장 확인'

beforeAll(async () => {
  office = await openSmallOffice(18_700, `${day}T00:00:00Z`)
  browser = await openBrowser()
  await office.giveBadge('000')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await office?.[Symbol.asyncDispose]()
})

/** The month is closed, her earlier tap comes a month late, and December takes the difference over. */
async function closeThenLate(number: string): Promise<void> {
  const { ctx, departmentId } = office
  await closeMonth(ctx, systemActor, { departmentId, month }, { dryRun: false })
  await office.tap(number, `${day} 08:50 in`)
  const { adjustments } = await readAdjustments(ctx, systemActor, { status: 'open', limit: 50 })
  const ids = adjustments.map(({ id }) => id)
  await decideAdjustments(ctx, systemActor, { ids, decision: 'accept', intoMonth: '2026-12', reason })
}

test.each(looks)(
  'an employee reads her month and sees where each figure comes from: $locale, $width px',
  async (look) => {
    const say = (ko: string, en: string) => (look.language === 'ko' ? ko : en)
    const number = `5${look.width}${look.language}`
    office.clock.set(`${day}T00:00:00Z`)
    await office.hire(number, '이하루')
    await office.tap(number, `${day} 09:20 in`, `${day} 18:00 out`)
    office.clock.set('2026-12-08T03:00:00Z')
    await office.tap(number)
    await closeThenLate(number)

    const page = await office.open(browser, number, look)
    try {
      await page.goto(`${office.url}/my-month?month=${month}`)
      const tardy = page.getByRole('button', {
        name: new RegExp(say('^지각 · 1일: ', '^Tardy · 1 day: ')),
      })
      await tardy.waitFor()
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

      // From the figure to its day: the rule in a sentence, the tap that it was decided by.
      await tardy.click()
      const drawer = page.getByRole('dialog')
      await drawer.getByRole('heading', { name: say('이렇게 판단했습니다', 'How it was decided') }).waitFor()
      expect(await drawer.getByRole('listitem').filter({ hasText: '09:20' }).count()).toBeGreaterThan(0)
      await drawer.getByRole('row').filter({ hasText: '09:20:00' }).waitFor()

      // It is frozen; what became known since is said beside it and is in no figure.
      const note = drawer.getByRole('note')
      await note.getByText(say('마감된 달입니다', 'The month is closed'), { exact: false }).waitFor()
      await note.getByText(say('지각 20분 → 0분', 'tardy 20 min → 0 min'), { exact: false }).waitFor()
      await note.getByText(say('2026년 12월에 반영', 'taken into December 2026'), { exact: false }).waitFor()
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
      await drawer.getByRole('button', { name: say('닫기', 'Close') }).click()

      // Her own record: on the page, and as a file that nobody asks her the reason of.
      await page
        .getByRole('link', {
          name: say('이 달 기록 인쇄·내려받기', 'Print or download the record of this month'),
        })
        .click()
      const record = page.getByRole('region', { name: say('개인 근태 기록', 'Personal record') })
      await record.getByRole('row').filter({ hasText: day }).filter({ hasText: '0:20' }).waitFor()
      expect(await page.getByLabel(say('부서', 'Department')).count()).toBe(0)
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
      await page.getByRole('button', { name: say('내보내기', 'Export') }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByRole('textbox').count()).toBe(0)
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
      const saved = page.waitForEvent('download')
      await dialog.getByRole('button', { name: say('내보내기', 'Export') }).click()
      const bytes = await readFile(await (await saved).path())
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

      await page.goto(`${page.url().replace(month, '2026-12')}`)
      const line = record.getByRole('row').filter({ hasText: say('마감 후 조정', 'Adjustment') })
      await line.filter({ hasText: day }).filter({ hasText: '-20' }).waitFor()
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
    } finally {
      await page.context().close()
      await reopenMonth(office.ctx, systemActor, { departmentId: office.departmentId, month, reason })
    }
  },
  120_000,
)
