import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

/** The server plans and derives before it answers. */
const slow = 30_000
const site = '서울 본사'
const pattern = '사무직'

/** A name and a number for each row, and a department that nobody has yet, of one look alone. */
function listOf(begin: string, hired: string) {
  const name = '가나다라마바사아자차카'
  const department = `새본부 ${begin}/새팀 ${begin}`
  const rows = [...name].map((letter, place) => ({
    ...{ number: `${begin}-${String(place + 1).padStart(2, '0')}`, name: `한${letter}람`, department, site },
    ...{ hired, pattern },
  }))
  const wrong = rows.map((row, place) => {
    if (place === 2) return { ...row, hired: '2026-02-31' }
    if (place === 5) return { ...row, number: rows[0]!.number }
    return place === 8 ? { ...row, pattern: '사무칙' } : row
  })
  return { department, rows, wrong }
}
type Row = ReturnType<typeof listOf>['rows'][number]

const csvOf = (rows: readonly Row[]) =>
  [
    '사번,이름,부서,사업장,입사일,근무표',
    ...rows.map(({ number, name, department, site, hired, pattern }) =>
      [number, name, department, site, hired, pattern].join(','),
    ),
  ].join('\r\n')

const upload = (page: Page, name: string, rows: readonly Row[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) })

const findPeople = (search: string) =>
  company.accounts.get<{ date: string; total: number }>('hr', `/api/people?search=${search}`)

test.each(looks)(
  'HR imports people, mends three rows, and takes the import back: $locale, $width px',
  async ({ language, locale, width }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const begin = `Q${language.toUpperCase()}${width}`
    // The company's own today, which is not the calendar's before its day begins.
    const { date: today } = await findPeople(begin)
    const { department, rows, wrong } = listOf(begin, today)
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('hr')!,
      locale,
      timezoneId: 'Asia/Seoul',
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(slow)
    const kinds = page.getByRole('group', { name: say('행 구분', 'Kinds of rows') })
    const kind = (ko: string, en: string, count: number) =>
      kinds.getByRole('button', { name: `${say(ko, en)} ${count}`, exact: true })
    const table = page.getByRole('region', { name: say('행별 미리보기', 'What each row does') })
    const apply = (count: number) =>
      page.getByRole('button', { name: say(`${count}명 반영`, `Apply ${count} rows`), exact: true })
    const stored = async () => (await findPeople(begin)).total

    // Three rows are refused and come first: which, in what field, why, and what to do.
    await page.goto(`${company.url}/people/import`)
    await upload(page, `${begin}.csv`, wrong)
    await kind('반영 불가', 'Refused', 3).waitFor()
    expect(await kind('반영 불가', 'Refused', 3).getAttribute('aria-pressed')).toBe('true')
    await kind('신규', 'New', 8).waitFor()
    const refused = [
      [
        4,
        '한다람',
        say('입사일', 'Hire date'),
        say(
          '“2026-02-31”은(는) 날짜가 아닙니다. 2026-03-01처럼 입력하세요.',
          '“2026-02-31” is no date. Write it as 2026-03-01.',
        ),
      ],
      [
        7,
        '한바람',
        say('사번', 'Employee number'),
        say(
          '같은 사번이 2행에 다른 이름(한가람)으로 있습니다. 둘 중 하나를 고치세요.',
          'Row 2 has this number with another name (한가람). Correct one of the two.',
        ),
      ],
      [
        10,
        '한자람',
        say('근무표', 'Work pattern'),
        say('“사무칙” 근무표가 없습니다.', 'There is no work pattern “사무칙”.'),
      ],
    ] as const
    await expect.poll(() => table.getByRole('row').count(), { timeout: slow }).toBe(1 + refused.length)
    for (const [line, name, field, why] of refused) {
      const row = table.getByRole('row').filter({ hasText: name })
      expect(await row.textContent()).toContain(`${field} ${why}`)
      await row
        .getByText(width < 576 ? say(`${line}행`, `Row ${line}`) : String(line), { exact: true })
        .filter({ visible: true })
        .waitFor()
      if (width > 1000) {
        const number = await row.getByText(new RegExp(`^${begin}`)).boundingBox()
        expect(number!.height).toBeLessThan(30)
      }
    }
    expect(await apply(11).count()).toBe(0)
    await apply(8).waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])

    // The mended file: everybody is new, and nothing of the first look was done.
    await upload(page, `${begin} mended.csv`, rows)
    await kind('반영 불가', 'Refused', 0).waitFor()
    await kind('신규', 'New', 11).waitFor()
    await table.getByText('한카람', { exact: true }).waitFor()
    await page
      .getByText(say(`새로 만드는 부서: ${department}`, `Adds these departments: ${department}`))
      .waitFor()
    expect(await stored()).toBe(0)
    await apply(11).click()
    await page
      .getByRole('status')
      .filter({ hasText: say('11명을 반영했습니다.', '11 rows are applied.') })
      .first()
      .waitFor()
    await apply(11).waitFor({ state: 'detached' })

    const find = async () => {
      await page.goto(`${company.url}/people`)
      await page.getByLabel(say('찾기', 'Search'), { exact: true }).fill(begin)
    }
    await find()
    for (const { name, number } of rows)
      await page.getByRole('row').filter({ hasText: name }).filter({ hasText: number }).waitFor()
    expect(await stored()).toBe(11)

    // Taken back by one act, from the list of what came in.
    await page.goto(`${company.url}/people/import`)
    const undo = say(`되돌리기: ${begin} mended.csv`, `Take back: ${begin} mended.csv`)
    await page.getByRole('button', { name: undo, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: undo })
    await dialog.getByRole('button', { name: say('되돌리기', 'Take back'), exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByRole('row')
      .filter({ hasText: `${begin} mended.csv` })
      .getByText(say('되돌렸습니다.', 'Taken back by'))
      .waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])
    await find()
    await page.getByText(say('조건에 맞는 구성원이 없습니다.', 'Nobody matches.')).waitFor()
    expect(await stored()).toBe(0)
    const tree = await company.accounts.get<{ departments: { name: string }[] }>('hr', '/api/organisation')
    expect(tree.departments.filter(({ name }) => name.endsWith(begin))).toEqual([])
    await context.close()
  },
  120_000,
)
