import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'
import { either } from './views/view.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr', 'manager', 'employee'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

type Look = (typeof looks)[number]
type Who = 'hr' | 'manager' | 'employee'
const slow = 30_000

interface Me {
  today: string
  employee: { id: number; number: string; name: string } | null
  reaches: { action: string; departmentIds: number[] }[]
}

/** The manager's people but the manager, and the company's own date. */
async function team() {
  const me = await company.accounts.get<Me>('manager', '/api/me')
  const departmentId = me.reaches.find(({ action }) => action === 'ask-requests')!.departmentIds[0]
  const { people } = await company.accounts.get<{ people: { id: number; name: string }[] }>(
    'hr',
    `/api/people?limit=30&departmentId=${departmentId}`,
  )
  return { ...me, people: people.filter(({ id }) => id !== me.employee!.id) }
}

const date = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString()

/** HR asks in the place of somebody. */
async function ask(employeeId: number, request: object): Promise<number> {
  const { requestId } = await company.accounts.post<{ requestId: number }>('hr', '/api/requests', {
    key: randomUUID(),
    employeeId,
    ...request,
  })
  return requestId
}

/** Whether what was asked with these words is in the manager's inbox. */
async function waitsForManager(said: string): Promise<boolean> {
  const { requests } = await company.accounts.get<{ requests: { reason: string }[] }>(
    'manager',
    '/api/approvals',
  )
  return requests.some(({ reason }) => reason === said)
}

const cancel = (id: number) =>
  company.accounts.post('hr', `/api/requests/${id}/cancel`, { reason: '이야기가 끝났습니다.' })

async function openPage(who: Who, path: string, { locale, width, height }: Look): Promise<Page> {
  const context = await company.browser.newContext({
    storageState: company.accounts.cookiesOf(who)!,
    locale,
    timezoneId: 'Asia/Seoul',
    viewport: { width, height },
    hasTouch: width === 390,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${company.url}${path}`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

const rowsOf = (page: Page, said: string) => page.locator('li.approval').filter({ hasText: said })
/** The first box by Space, then down with Shift: what else waits between them is left again. */
async function chooseByKeys(page: Page, rows: ReturnType<typeof rowsOf>): Promise<void> {
  const ours = await rows.getByRole('checkbox').all()
  await ours[0]!.focus()
  await page.keyboard.press('Space')
  while ((await rows.getByRole('checkbox', { checked: true }).count()) < ours.length) {
    await page.keyboard.press('Shift+ArrowDown')
    if ((await rows.locator(':focus').count()) === 0) await page.keyboard.press('Space')
  }
}
const clean = async (page: Page) => expect(await findBarriers(page, ['light', 'dark'])).toEqual([])

test.each(looks)(
  'ten are decided at once, each with what it does beside it: $locale, $width px',
  async (look) => {
    const { people, today } = await team()
    const said = `한꺼번에 ${look.locale} ${look.width}`
    const ids: number[] = []
    // What was forgotten three to twelve days ago, by as many as there are.
    for (let place = 0; place < 10; place++)
      ids.push(
        await ask(people[place % people.length]!.id, {
          kind: 'correction',
          reason: said,
          days: [{ date: date(today, -3 - place), unit: 'day', correction: { in: '08:50', out: '19:40' } }],
        }),
      )
    // A manager lands on what waits for her.
    const page = await openPage('manager', '/', look)
    await page.getByRole('heading', { level: 2, name: either('승인', 'Approvals') }).waitFor()
    const rows = rowsOf(page, said)
    await expect.poll(() => rows.count(), { timeout: slow }).toBe(10)
    // What each day becomes stands beside what is asked.
    await rows.filter({ hasText: '→' }).first().waitFor()
    await clean(page)
    if (look.width === 1440) await chooseByKeys(page, rows)
    else for (const box of await rows.getByRole('checkbox').all()) await box.check()
    const bar = page.getByRole('region', { name: either('선택한 신청 처리', 'Decide what is chosen') })
    await bar.getByText(either('10건 선택', '10 chosen')).waitFor()
    // One of them is withdrawn while the decision is on its way: it is said, and the nine stand.
    await page.route('**/api/requests/decisions?dryRun=false', async (route) => {
      await company.accounts.post('hr', `/api/requests/${ids[4]}/withdraw`, {})
      await route.continue()
    })
    const comment = `확인했습니다 ${look.locale} ${look.width}`
    await bar.getByRole('textbox').fill(comment)
    await clean(page)
    await bar.getByRole('button', { name: either('승인', 'Approve') }).click()
    await page.getByText(either('9건을 승인했습니다.', '9 approved.')).waitFor({ timeout: slow })
    await page
      .getByRole('alert')
      .getByText(/신청자가 방금 철회했습니다|It was withdrawn a moment ago/)
      .waitFor()
    await expect.poll(() => rows.count(), { timeout: slow }).toBe(0)
    await clean(page)
    await page.getByRole('tab', { name: either('처리한 신청', 'Decided') }).click()
    await page.locator('main tbody tr').nth(8).waitFor()
    if (look.width === 1440) expect(await page.getByText(comment).count()).toBe(9)
    await page.context().close()
    for (const id of ids.filter((_, place) => place !== 4)) await cancel(id)
  },
  180_000,
)

test.each(looks)(
  'a delegate decides in the manager’s place, and no more once it is ended: $locale, $width px',
  async (look) => {
    const { people, today, employee: manager } = await team()
    const { employee } = await company.accounts.get<Me>('employee', '/api/me')
    const other = people.find(({ id }) => id !== employee!.id)!
    const said = `대결 ${look.locale} ${look.width}`
    const id = await ask(other.id, {
      kind: 'field',
      reason: said,
      days: [{ date: date(today, 50 + looks.indexOf(look)), unit: 'hours', from: '10:00', to: '12:00' }],
    })
    // She is away at once, so HR names somebody in her place.
    const hr = await openPage('hr', '/approvals?tab=delegations', look)
    await hr.getByRole('button', { name: either('대결자 지정', 'Name a delegate') }).click()
    const dialog = hr.getByRole('dialog')
    for (const [place, { name, number }] of [manager!, employee!].entries()) {
      await dialog.getByRole('combobox').nth(place).fill(name)
      await hr.getByRole('option').filter({ visible: true, hasText: number }).click()
    }
    await clean(hr)
    await dialog.getByRole('button', { name: either('지정', 'Name') }).click()
    await dialog.waitFor({ state: 'detached' })
    await clean(hr)
    await hr.context().close()
    const page = await openPage('manager', '/approvals?tab=delegations', look)
    const named = rowsOf(page, employee!.name).filter({ hasText: /대결 중|Now/ })
    await named.waitFor()

    const hers = await openPage('employee', '/approvals', look)
    const row = rowsOf(hers, said)
    await row.getByText(manager!.name).waitFor()
    await row.getByRole('button').click()
    await clean(hers)
    await hers
      .getByRole('dialog')
      .getByRole('button', { name: either('승인', 'Approve') })
      .click()
    await row.waitFor({ state: 'detached', timeout: slow })
    await hers.getByRole('tab', { name: either('처리한 신청', 'Decided') }).click()
    await hers.locator('main tbody tr').first().waitFor()
    await clean(hers)

    await named.getByRole('button', { name: /종료$|^End / }).click()
    await named.waitFor({ state: 'detached' })
    await rowsOf(page, employee!.name)
      .filter({ hasText: /종료|Over/ })
      .first()
      .waitFor()
    await hers.goto(`${company.url}/`)
    await hers.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await hers.getByRole('link', { name: either('승인', 'Approvals') }).count()).toBe(0)
    await hers.context().close()
    await page.context().close()
    await cancel(id)
  },
  180_000,
)

test.each(looks)(
  'HR asks for somebody, and it waits for who decides: $locale, $width px',
  async (look) => {
    const { people, today } = await team()
    const person = people[2]!
    const said = `대신 ${look.locale} ${look.width}`
    const page = await openPage('hr', '/requests', look)
    await page.getByRole('button', { name: either('대신 신청', 'Ask for somebody') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').first().fill(person.name)
    await page
      .getByRole('option', { name: new RegExp(person.name) })
      .filter({ visible: true })
      .first()
      .click()
    await dialog.getByRole('combobox').first().selectOption('field')
    await clean(page)
    await dialog
      .locator('[type=date]')
      .first()
      .fill(date(today, 60 + looks.indexOf(look)))
    const times = dialog.locator('[type=time]')
    await times.nth(0).fill('10:00')
    await times.nth(1).fill('12:00')
    await dialog.getByRole('textbox').last().fill(said)
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    expect(await waitsForManager(said)).toBe(true)
    const row = page.locator('main tbody tr').filter({ hasText: person.name }).first()
    await row.getByRole('button').click()
    await page.getByRole('dialog').getByText(said).waitFor()
    await clean(page)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: either('철회', 'Withdraw') })
      .click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await row.getByText(either('철회', 'Withdrawn')).waitFor()
    expect(await waitsForManager(said)).toBe(false)
    await page.context().close()
  },
  180_000,
)
