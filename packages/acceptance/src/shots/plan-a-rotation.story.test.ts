import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr'])
  first = await ordinaryDate()
  from = first.toString()
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

/** The server plans and derives before it answers. */
const slow = 30_000
let first: Temporal.PlainDate
let from: string

/** The first date of next month that is no holiday: on one a rotation's day off is called otherwise. */
async function ordinaryDate(): Promise<Temporal.PlainDate> {
  const start = Temporal.Now.plainDateISO('Asia/Seoul').add({ months: 1 }).with({ day: 1 })
  const { holidays } = await company.accounts.get<{ holidays: { date: string }[] }>(
    'hr',
    `/api/plans/holidays?year=${start.year}`,
  )
  const dates = new Set(holidays.map(({ date }) => date))
  const near = Array.from({ length: 10 }, (_, days) => start.add({ days }))
  return near.find((date) => !dates.has(date.toString()))!
}

interface Part {
  patternId: number
  offset: number
  from: string
  until: string | null
}
interface Book {
  shifts: { id: number; name: string; version: number }[]
  patterns: { id: number; name: string; versions: { anchor: string; cycle: object[] }[] }[]
  assignments: {
    id: number
    scope: string
    scopeId: number
    name: string
    number: string
    until: string | null
    patternId: number
  }[]
}
const readBook = () => company.accounts.get<Book>('hr', '/api/plans/patterns')
const ask = <T>(path: string, data?: object) => company.accounts.post<T>('hr', path, data)

async function remove(page: Page, path: string): Promise<void> {
  const answer = await page.request.delete(`${company.url}${path}`, { headers: { origin: company.url } })
  expect([answer.status(), path]).toEqual([200, path])
}

/** Four people, each alone in a team from the date on, and planned by nothing of their own then. */
async function fourTeams(look: string) {
  const { people } = await company.accounts.get<{ people: { employee: { id: number } }[] }>(
    'hr',
    `/api/plans?from=${from}&to=${from}`,
  )
  const planned = new Set(people.map(({ employee }) => employee.id))
  const own = (await readBook()).assignments
    .filter(({ scope, scopeId, until }) => scope === 'employee' && until === null && planned.has(scopeId))
    .slice(0, 4)
  expect(own).toHaveLength(4)
  return await Promise.all(
    own.map(async ({ id, scopeId, name, number }, place) => {
      const { replaced } = await ask<{ replaced: Part[] }>(`/api/plans/assignments/${id}/end`, { from })
      const team = `${look} ${place + 1}팀`
      const { teamId } = await ask<{ teamId: number }>('/api/teams', { name: team, nameEn: team })
      const member = { employeeIds: [scopeId], from, until: null, reason: null }
      await ask(`/api/teams/${teamId}/join`, member)
      const takeBack = async (page: Page) => {
        await ask('/api/teams/leave', member)
        await remove(page, `/api/teams/${teamId}`)
        const restored = {
          scope: 'employee',
          scopeId,
          from,
          until: replaced[0]!.until,
          now: [],
          parts: replaced,
        }
        await ask('/api/plans/assignments/restore', restored)
      }
      return { team, teamId, name, number, takeBack }
    }),
  )
}

test.each(looks)(
  'HR plans a rotation of four crews, sees it in the calendar, changes it and takes that back: $locale, $width px',
  async ({ language, locale, width }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const look = `${language}-${width > 1000 ? 'desk' : 'phone'}`
    const named = [`아침 ${look}`, `저녁 ${look}`, `밤 ${look}`] as const
    const rotation = `4조 3교대 ${look}`
    const teams = await fourTeams(look)
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('hr')!,
      locale,
      timezoneId: 'Asia/Seoul',
      viewport: { width, height: 900 },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(slow)
    const dialog = page.getByRole('dialog')
    const done = (words: RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor()
    await page.goto(`${company.url}/plans/patterns`)

    // Three shifts with a code and a colour of their own.
    const shifts = [
      { name: named[0], code: `D${place(look)}`, colour: say('초록', 'green'), hours: ['06:00', '14:00'] },
      { name: named[1], code: `E${place(look)}`, colour: say('주황', 'orange'), hours: ['14:00', '22:00'] },
      { name: named[2], code: `N${place(look)}`, colour: say('남색', 'indigo'), hours: ['22:00', '06:00'] },
    ]
    for (const { name, code, colour, hours } of shifts) {
      await page.getByRole('button', { name: say('근무 추가', 'New shift') }).click()
      await dialog.getByLabel(say('이름', 'Name')).fill(name)
      await dialog.getByLabel(say('약호', 'Code')).fill(code)
      await dialog.getByRole('radio', { name: colour }).check()
      await dialog.getByLabel(say('근무 시간: 시작', 'Hours: from')).fill(hours[0]!)
      await dialog.getByLabel(say('근무 시간: 종료', 'Hours: until')).fill(hours[1]!)
      await dialog.getByRole('button', { name: say('휴게 1 빼기', 'Remove Breaks 1') }).click()
      await dialog.getByRole('button', { name: say('추가', 'Add it'), exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }

    // A cycle of eight days, painted: on a phone with the thumb, else by the keyboard.
    await page.getByRole('button', { name: say('주기 추가', 'New pattern') }).click()
    await dialog.getByLabel(say('이름', 'Name')).fill(rotation)
    const brush = (name: string) =>
      dialog.getByRole('group', { name: say('칠할 근무', 'Shift in hand') }).getByRole('button', { name })
    const days = dialog.getByRole('group', { name: say('주기', 'Cycle'), exact: true })
    const cycle = [named[0], named[0], named[1], named[1], named[2], named[2], ...restOf(say)]
    await paint(cycle, { brush, days, keyboard: width > 1000, more: say('날 추가', 'Another day') })
    const crew = dialog.getByRole('button', { name: say('조 추가', 'Add a crew') })
    for (let count = 0; count < 4; count++) await crew.click()
    const rows = dialog.getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(5)
    expect(await findBarriers(page, ['light'])).toEqual([])
    await dialog.getByRole('button', { name: say('추가', 'Add it'), exact: true }).click()
    await dialog.waitFor({ state: 'detached' })

    // Each crew for a team, found by its name.
    const section = page.getByRole('region', { name: rotation })
    for (const [index, { team }] of teams.entries()) {
      await section.getByRole('button', { name: `${rotation}: ${say('배정', 'Assign')}` }).click()
      await dialog.getByRole('combobox', { name: say('배정할 대상', 'For whom') }).fill(team)
      await page.getByRole('option', { name: team }).click()
      await dialog.getByLabel(say('조', 'Crew'), { exact: true }).selectOption({ index })
      await dialog.getByLabel(say('적용 시작일', 'From')).fill(from)
      await dialog.locator('.effect').waitFor({ timeout: 2 * slow })
      if (index === 0) expect(await findBarriers(page, ['light'])).toEqual([])
      await dialog.getByRole('button', { name: say('배정', 'Assign'), exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    const lines = section.getByRole('list', { name: say('배정된 곳', 'Who is planned by it') })
    for (const { team, name } of teams)
      expect(await lines.getByRole('listitem').filter({ hasText: team }).textContent()).toContain(name)
    expect(await findBarriers(page, ['light'])).toEqual([])

    // In the calendar, in the colours of the shifts.
    const { id, versions } = (await readBook()).patterns.find(({ name }) => name === rotation)!
    const codes = [shifts[0], shifts[0], shifts[1], shifts[1], shifts[2], shifts[2]].map((each) => each!.code)
    const since = Temporal.PlainDate.from(versions[0]!.anchor).until(first).days
    for (const [index, { number }] of teams.entries()) {
      await page.goto(`${company.url}/plans?date=${from}&find=${number}`)
      const cell = page.getByRole('gridcell').filter({ visible: true })
      const place = (((since + index * 2) % 8) + 8) % 8
      const label = new RegExp(String.raw`(^|\s)${dayWords(locale)}`)
      await expect
        .poll(() => cell.and(page.getByLabel(label)).first().textContent(), { timeout: slow })
        .toBe(codes[place] ?? (place === 6 ? say('휴', '–') : say('주휴', 'W')))
      if (place < 6) {
        const background = await cell
          .and(page.getByLabel(label))
          .first()
          .evaluate((element) => (element as HTMLElement).style.background)
        expect(background).toContain(['green', 'orange', 'indigo'][place >> 1])
      }
    }

    // Two nights and then an early day: who would rest too little is named before it is saved.
    await page.goto(`${company.url}/plans/patterns`)
    await section.getByRole('button', { name: `${rotation}: ${say('변경', 'Change')}` }).click()
    await page.getByRole('menuitem', { name: say('주기 변경', 'Change the cycle') }).click()
    await dialog.getByLabel(say('적용 시작일', 'From')).fill(from)
    await brush(named[0]).click()
    await days.getByRole('button', { name: say('7일째', 'Day 7') }).click()
    await dialog
      .getByText(say('다음 근무까지 0분밖에 쉬지 못합니다.', 'Only 0 min of rest'))
      .first()
      .waitFor()
    const warned = dialog.getByRole('list', { name: say('확인할 구성원', 'Whose plans to look at') })
    await warned.getByText(teams[0]!.name).first().waitFor()
    expect(await findBarriers(page, ['light'])).toEqual([])
    await dialog.getByRole('button', { name: say('저장', 'Save') }).click()
    await dialog.waitFor({ state: 'detached' })
    const cycles = async () => (await readBook()).patterns.find((each) => each.id === id)!.versions.length
    expect(await cycles()).toBe(2)
    await page
      .getByRole('button', { name: say('되돌리기', 'Undo') })
      .last()
      .click()
    await done(/되돌렸습니다|Taken back/)
    expect(await cycles()).toBe(1)

    for (const { id: assigned } of (await readBook()).assignments.filter((each) => each.patternId === id))
      await ask(`/api/plans/assignments/${assigned}/end`, { from })
    for (const { takeBack } of teams) await takeBack(page)
    await remove(page, `/api/plans/patterns/${id}`)
    for (const shift of (await readBook()).shifts.filter(({ name }) => named.some((each) => each === name)))
      await remove(page, `/api/plans/shifts/${shift.id}`)
    await context.close()
  },
  240_000,
)

/** One sign, so that a code is of one look. */
const place = (look: string) => ['ko-phone', 'ko-desk', 'en-phone', 'en-desk'].indexOf(look) + 1

const restOf = (say: (ko: string, en: string) => string) =>
  [say('휴무일', 'Day off'), say('주휴일', 'Weekly holiday')] as const

/** The first date as a cell of the calendar is called. */
const dayWords = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    month: locale === 'ko-KR' ? 'numeric' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${from}T00:00:00Z`))
    .replaceAll('.', String.raw`\.`)

interface Easel {
  brush: (name: string) => Locator
  days: Locator
  keyboard: boolean
  more: string
}

/** Paints the days of a cycle, one behind the other. */
async function paint(cycle: readonly string[], { brush, days, keyboard, more }: Easel): Promise<void> {
  for (const name of cycle) {
    const next = days.getByRole('button', { name: more })
    const key = keyboard ? /\d$/.exec((await brush(name).textContent())!)?.[0] : undefined
    if (key) await next.press(key)
    else {
      await brush(name).click()
      await next.click()
    }
  }
}
