import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'
import { either } from './views/view.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['employee'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${name}`),
})

interface Mine {
  requests: { id: number; attachments: { name: string }[] }[]
}

test.each(looks.map((look, place) => ({ ...look, place })))(
  'a document follows while its request is open: $locale, $width px',
  async ({ locale, width, height, place }) => {
    const { accounts } = company
    const { today } = await accounts.get<{ today: string }>('employee', '/api/me')
    const first = Temporal.PlainDate.from(today).add({ days: 40 + 7 * place })
    const context = await company.browser.newContext({
      storageState: accounts.cookiesOf('employee')!,
      ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height } },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${company.url}/my-month`)
    await page.getByRole('button', { name: either('신청', 'Ask for something') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().selectOption('civic')
    // Six dates: whatever the pattern is, some of them are worked.
    await dialog.locator('input[type=date]').nth(0).fill(first.toString())
    await dialog
      .locator('input[type=date]')
      .nth(1)
      .fill(first.add({ days: 5 }).toString())
    const file = dialog.locator('input[type=file]')
    const send = dialog.getByRole('button', { name: either('신청하기', 'Send') })
    await file.setInputFiles(pdf('first.pdf'))
    const taken = dialog.getByRole('listitem').filter({ hasText: /\.pdf/ })
    await taken.filter({ hasText: 'first.pdf' }).waitFor()
    // Else the browser says nothing when the mended file of the same name is chosen.
    expect(await file.evaluate((input: HTMLInputElement) => input.files!.length)).toBe(0)

    // While one is under way it is not sent, and what is taken out meanwhile stays out.
    const arrived = Promise.withResolvers<void>()
    await page.route('**/api/attachments?**', async (route) => {
      await arrived.promise
      await route.continue()
    })
    await file.setInputFiles(pdf('second.pdf'))
    await expect.poll(() => send.isDisabled()).toBe(true)
    await taken.getByRole('button', { name: /first\.pdf/ }).click()
    await taken.filter({ hasText: 'first.pdf' }).waitFor({ state: 'detached' })
    expect(await send.isDisabled()).toBe(true)
    arrived.resolve()
    await taken.filter({ hasText: 'second.pdf' }).waitFor()
    expect(await taken.count()).toBe(1)
    await expect.poll(() => send.isDisabled()).toBe(false)
    await send.click()
    await dialog.waitFor({ state: 'detached' })

    const line = page
      .getByRole('region', { name: either('내 신청', 'My requests') })
      .locator('.own-requests > li')
      .filter({ hasText: 'second.pdf' })
      .first()
    await line.locator('input[type=file]').setInputFiles(pdf('later.pdf'))
    await line.getByText('later.pdf').waitFor()
    expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
    const ofMine = async () => {
      const { requests } = await accounts.get<Mine>('employee', '/api/requests?box=mine&limit=1')
      return requests[0]!.attachments.map(({ name }) => name)
    }
    expect(await ofMine()).toEqual(['second.pdf', 'later.pdf'])
    await line.getByRole('button', { name: /later\.pdf/ }).click()
    await expect.poll(ofMine).toEqual(['second.pdf'])

    // Asked again it would be without its document: that is not offered.
    await line.getByRole('button', { name: /(철회|Withdraw)$/ }).click()
    const toast = page
      .locator('.mantine-Notification-root')
      .filter({ hasText: /신청을 철회했습니다|the request is withdrawn/ })
    await toast.waitFor()
    expect(await toast.getByRole('button', { name: either('실행 취소', 'Undo') }).count()).toBe(0)
    await context.close()
  },
  90_000,
)
