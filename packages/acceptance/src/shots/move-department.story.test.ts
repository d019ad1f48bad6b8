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

interface Tree {
  /** The company's own today, which is not the calendar's before its day begins. */
  date: string
  departments: { id: number; name: string; nameEn: string; parentId: number | null; people: number }[]
}
const readTree = () => company.accounts.get<Tree>('hr', '/api/organisation')

async function openAsHr(locale: string, width: number): Promise<Page> {
  const context = await company.browser.newContext({
    storageState: company.accounts.cookiesOf('hr')!,
    locale,
    timezoneId: 'Asia/Seoul',
    viewport: { width, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${company.url}/organisation`)
  return page
}

async function send(page: Page, method: 'PUT' | 'DELETE', path: string, data?: object): Promise<void> {
  const answer = await page.request.fetch(`${company.url}${path}`, {
    method,
    headers: { origin: company.url },
    ...(data && { data }),
  })
  expect([answer.status(), path]).toEqual([200, path])
}

test.each(looks)(
  'HR moves a department and sees first what changes: $locale, $width px',
  async ({ language, locale, width }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const { departments, date: today } = await readTree()
    const dayOf = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
    const moved = departments.find(({ parentId, people }) => parentId === null && people > 0)!
    const name = say(moved.name, moved.nameEn || moved.name)
    const above = `Headquarters ${language} ${width}`
    const page = await openAsHr(locale, width)

    await page.getByRole('button', { name: say('부서 추가', 'Add a department'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(say('이름', 'Name')).first().fill(above)
    await dialog.getByRole('button', { name: say('저장', 'Save') }).click()
    await page.getByRole('link', { name: above }).waitFor()

    if (width < 600) {
      await page.getByRole('button', { name: `${name}: ${say('작업', 'Actions')}`, exact: true }).click()
      await page.getByRole('menuitem', { name: say('이동', 'Move'), exact: true }).click()
    } else await page.getByRole('button', { name: `${name}: ${say('이동', 'Move')}`, exact: true }).click()
    await dialog.getByLabel(say('상위 부서', 'Lies below')).first().click()
    await page.getByRole('option', { name: above }).click()
    const effect = dialog.getByRole('region', { name: say('바뀌는 내용', 'What changes') })
    await effect.locator('.effect').waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])

    // Into the past only with a reason, which is said before anything is done.
    const from = dialog.getByLabel(say('적용일', 'From'))
    await from.fill(dayOf(-3))
    await dialog.getByRole('button', { name: say('이동', 'Move'), exact: true }).click()
    const words = say('이미 지난 날이 바뀝니다.', 'This changes days that are over.')
    await dialog.getByText(words).first().waitFor()
    expect((await readTree()).departments.find(({ id }) => id === moved.id)!.parentId).toBeNull()
    await from.fill(dayOf(0))
    await dialog.getByRole('button', { name: say('이동', 'Move'), exact: true }).click()
    await dialog.waitFor({ state: 'detached' })

    const tree = (await readTree()).departments
    const head = tree.find((department) => department.name === above)!
    expect(tree.find(({ id }) => id === moved.id)!.parentId).toBe(head.id)
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: above }) })
    await row.getByText(String(moved.people)).first().waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])

    await send(page, 'PUT', `/api/departments/${moved.id}/place`, { parentId: null, from: dayOf(0) })
    await send(page, 'DELETE', `/api/departments/${head.id}`)
    await page.context().close()
  },
  60_000,
)
