import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr', 'manager'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

interface Page {
  employee: { id: number }
  today: string
  ledger: { balance: { balanceMinutes: number; dayMinutes: number } }
}

const wanted = 11.5

/** Corrects the balance of the manager, whose own it is here, to 11.5 days. Returns what takes it back. */
async function correct(): Promise<() => Promise<unknown>> {
  const { accounts } = company
  const { employee, today, ledger } = await accounts.get<Page>('manager', '/api/leave/mine')
  const { balanceMinutes, dayMinutes } = ledger.balance
  const { actId } = await accounts.post<{ actId: number }>('hr', '/api/leave/acts', {
    ...{ key: randomUUID(), kind: 'correction', who: { employeeIds: [employee.id] } },
    ...{ amount: wanted - balanceMinutes / dayMinutes, unit: 'day', on: today, until: null },
    reason: '노사 합의로 조정',
  })
  return () => accounts.post('hr', `/api/leave/acts/${actId}/take-back`, { reason: '원래대로' })
}

test.each(looks)(
  'why do I have 11.5 days: each figure opens to its days and rule: $locale, $width px',
  async ({ language, locale, width, height }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const takeBack = await correct()
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('manager')!,
      ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height } },
    })
    try {
      const page = await context.newPage()
      await page.goto(`${company.url}/my-leave`)
      const left = page.getByRole('region', { name: say('잔여', 'Left'), exact: true })
      await left.getByText(say('11.5일', '11.5 days'), { exact: true }).waitFor()

      // The sum is said as it is made: granted − used = left.
      const sum = (await left.getByText(say('발생', 'Granted')).textContent())!
      const [granted, used, is] = Array.from(sum.matchAll(/(−?[\d.]+)(?:일| days?)/g), ([, days]) =>
        Number(days),
      )
      expect(granted! - used!).toBe(is)
      expect(is).toBe(wanted)

      await page.getByRole('button', { name: new RegExp(`^${say('발생', 'Granted')}`) }).click()
      const law = page.getByText(say('근로기준법 제60조', 'Labour Standards Act, article 60')).first()
      await law.waitFor()
      expect(await law.textContent()).toMatch(/\d{4}-\d{2}-\d{2}/)
      await page.getByRole('button', { name: new RegExp(`^${say('사용', 'Used')} ?[−\\d]`) }).click()
      const written = page.getByRole('region', { name: say('직접 입력한 내역', 'Written by hand') })
      await written.getByText('노사 합의로 조정').waitFor()
      // Nobody takes back what is written into their own.
      expect(await written.getByRole('button').count()).toBe(0)
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

      // On an earlier day it was another balance.
      const { today } = await company.accounts.get<Page>('manager', '/api/leave/mine')
      const before = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
      const { ledger } = await company.accounts.get<Page>('manager', `/api/leave/mine?date=${before}`)
      const days = ledger.balance.balanceMinutes / ledger.balance.dayMinutes
      expect(days).not.toBe(wanted)
      await page.getByLabel(say('기준일', 'On'), { exact: true }).fill(before)
      await left.getByText(say(`${days}일`, `${days} days`), { exact: true }).waitFor()
    } finally {
      await context.close()
      await takeBack()
    }
  },
  90_000,
)

test.each(looks)(
  'HR grants a department a day, sees it first, and takes it back: $locale, $width px',
  async ({ language, locale, width, height }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('hr')!,
      ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height } },
    })
    const page = await context.newPage()
    await page.goto(`${company.url}/leave`)
    const reason = `창립기념 ${language} ${width}`
    await page.getByRole('button', { name: say('연차 입력', 'Write leave') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(say('대상', 'For')).selectOption('department')
    await dialog.getByLabel(say('부서', 'Department')).first().click()
    await page.getByRole('option').last().click()
    const preview = dialog.getByRole('region', { name: say('바뀌는 잔여', 'What changes') })
    await preview.getByText('→').first().waitFor()
    const shown = (await preview.getByText('→').first().textContent())!
    await dialog.getByLabel(say('사유', 'Reason')).fill(reason)
    expect(await findBarriers(page, ['light'])).toEqual([])
    await dialog.getByRole('button', { name: say('연차 입력', 'Write leave') }).click()
    await dialog.waitFor({ state: 'detached' })

    const [, name, number, after] = /^(\S+) (\S+): .* → (.*)$/.exec(shown)!
    await page.getByRole('searchbox').fill(number!)
    const row = page.getByRole('row').filter({ hasText: number! })
    await row.getByText(after!, { exact: true }).filter({ visible: true }).first().waitFor()
    await page.getByRole('link', { name: name! }).click()
    const written = page.getByRole('region', { name: say('직접 입력한 내역', 'Written by hand') })
    await written.getByText(reason).waitFor()
    const { entries } = await company.accounts.get<{ entries: { reason: string; actId: number }[] }>(
      'hr',
      `/api/leave/people/${new URL(page.url()).pathname.split('/').at(-1)}`,
    )
    const { actId } = entries.find((entry) => entry.reason === reason)!

    await written.getByRole('button').first().click()
    await dialog.getByLabel(say('사유', 'Reason')).fill(say('잘못 입력', 'a mistake'))
    await dialog
      .getByRole('button', { name: say('취소', 'Take back'), exact: true })
      .last()
      .click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => written.getByText(reason).count()).toBe(0)
    await company.accounts.post('hr', `/api/leave/acts/${actId}/take-back`, { reason: '원래대로' })
    await context.close()
  },
  90_000,
)
