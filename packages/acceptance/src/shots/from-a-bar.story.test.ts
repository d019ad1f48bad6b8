import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

const numberOf = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')![0].replace(',', ''))

test.each(looks)(
  'from a bar to the minute: $locale, $width px',
  async ({ language, locale, width, height }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const { today } = await company.accounts.get<{ today: string }>('hr', '/api/me')
    const month = `${Temporal.PlainYearMonth.from(today.slice(0, 7)).subtract({ months: 1 })}`
    await using cleanUp = new AsyncDisposableStack()
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('hr')!,
      ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height } },
    })
    cleanUp.defer(() => context.close())
    const page = await context.newPage()
    await page.goto(`${company.url}/tardy?month=${month}`)

    // Without anything excused, the bars are the days of the tile.
    const tile = page.getByRole('button', { name: new RegExp(`^${say('지각', 'Tardy')}\\s*[\\d,]+`) })
    const all = numberOf(await tile.textContent())
    expect(all).toBeGreaterThan(5)
    const bars = page
      .getByRole('region', { name: say('늦은 정도(일수)', 'How late, in days') })
      .getByRole('button')
    const heights = await bars.locator('.tardy-bar-value').allTextContents()
    expect(heights.reduce((sum, text) => sum + Number(text), 0)).toBe(all)
    expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

    // A bar opens its days, and no other.
    const bar = bars.filter({ hasText: say('11~30분', '11–30 min') })
    const days = Number(await bar.locator('.tardy-bar-value').textContent())
    await bar.click()
    const list = page.getByRole('region', { name: say('날짜별', 'Days'), exact: true })
    await list.getByText(say(`${days}건 중 ${days}건`, `${days} of ${days}`)).waitFor()
    expect(await bar.getAttribute('aria-pressed')).toBe('true')
    const first = list.getByRole('row').nth(1)
    const minutes = numberOf(await first.getByRole('cell', { name: /^\d+(분| min)$/ }).textContent())
    const came = /\d\d:\d\d/.exec((await first.getByRole('cell').allTextContents()).join(' '))![0]
    expect(minutes).toBeGreaterThan(10)
    expect(minutes).toBeLessThan(31)

    // The address says all of it.
    await page.reload()
    await list.getByText(say(`${days}건 중 ${days}건`, `${days} of ${days}`)).waitFor()

    // A day says to the minute why.
    await first.getByRole('button').first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(say('출입 기록', 'Punches')).waitFor()
    expect(await drawer.textContent()).toContain(came)
    expect(await drawer.textContent()).toContain(say(`${minutes}분`, `${minutes} min`))
    await drawer.getByText(say('이렇게 판단했습니다', 'How it was decided')).waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])
    await page.goBack()
    await drawer.waitFor({ state: 'detached' })

    // A name opens hers alone.
    await page
      .getByRole('radiogroup', { name: say('보기', 'List by') })
      .getByText(say('구성원별', 'People'))
      .click()
    const people = page.getByRole('region', { name: say('구성원별', 'People'), exact: true })
    const row = people.getByRole('row').nth(1)
    const hers = numberOf(await row.getByRole('cell').nth(1).textContent())
    await row.getByRole('button').click()
    await list.waitFor()
    await expect.poll(async () => numberOf(await tile.textContent())).toBe(hers)
  },
  90_000,
)
