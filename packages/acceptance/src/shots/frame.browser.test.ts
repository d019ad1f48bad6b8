import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { sharedCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof sharedCompany>>
let browser: Browser

beforeAll(async () => {
  company = await sharedCompany()
  browser = await openBrowser()
}, 180_000)
afterAll(() => browser?.close())

type Who = 'hr' | 'employee' | 'auditor'

/** A page of somebody who signed in by a click on the sample account. */
async function openPage(who: Who, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', ...options })
  const page = await context.newPage()
  await page.goto(`${company.url}${path}`)
  await page.getByRole('button', { name: `${who}@sample.test` }).click()
  await page.getByRole('banner').waitFor()
  return page
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe.each([
  {
    locale: 'ko-KR',
    titles: [
      '로그인',
      '감사 기록',
      '출근 현황',
      '출입 시스템',
      '사용자',
      '토큰',
      '감사 기록',
      '내 계정',
      '없는 페이지',
    ],
    menu: '주 메뉴',
    skip: '본문으로 건너뛰기',
    missing: '그런 페이지가 없습니다.',
  },
  {
    locale: 'en-GB',
    titles: [
      'Sign in',
      'Audit',
      'Today',
      'Security systems',
      'Users',
      'Tokens',
      'Audit',
      'Account',
      'No such page',
    ],
    menu: 'Main menu',
    skip: 'Skip to the content',
    missing: 'There is no such page.',
  },
])('in $locale', ({ locale, titles, menu, skip, missing }) => {
  test('the tab is named after the page', async () => {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    const titled = (title: string) =>
      page.waitForFunction((wanted) => document.title === wanted, `${title} · Rollcall`)
    await page.goto(`${company.url}/sign-in`)
    await titled(titles[0]!)
    await page.getByRole('button', { name: 'auditor@sample.test' }).click()
    const paths = ['/audit', '/today', '/sources', '/users', '/tokens', '/audit', '/account', '/no-such-page']
    for (const [place, path] of paths.entries()) {
      if (place > 0) await page.goto(`${company.url}${path}`)
      await titled(titles[place + 1]!)
    }
  })

  test('the first stop of the keyboard leads past the frame', async () => {
    const page = await openPage('hr', '/sources', { locale })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: skip })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24)
    const address = page.url()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
    expect(page.url()).toBe(address)
  })

  test('an address that is none says so within the frame', async () => {
    const page = await openPage('hr', '/no/such/page', { locale })
    await page.getByRole('main').getByRole('heading', { name: missing }).waitFor()
    await page.getByRole('navigation', { name: menu }).getByRole('link').first().click()
    await page.getByRole('heading', { name: missing }).waitFor({ state: 'detached' })
  })
})

describe.each([
  { locale: 'ko-KR', find: '구성원·메뉴 찾기', pages: '메뉴', people: '구성원', sources: '출입 시스템' },
  { locale: 'en-GB', find: 'Find people and pages', pages: 'Pages', people: 'People', sources: 'Sources' },
])('the palette in $locale', ({ locale, find, pages, people, sources }) => {
  test('finds a person by initial consonants, and opens them, by keyboard alone', async () => {
    const page = await openPage('hr', '/sources', { locale })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    const { name, number } = await somebody(page)
    await page.keyboard.press('Control+KeyK')
    const field = page.getByRole('dialog', { name: find }).getByRole('combobox')
    await field.waitFor()
    await page.keyboard.type(initialsOf(name))
    const found = page.getByRole('group', { name: people }).getByRole('option')
    const wanted = found.filter({ hasText: number })
    await wanted.waitFor()
    const marked = () => page.locator('[role=option][aria-selected=true]').allTextContents()
    for (const entry of await page.getByRole('option').all()) {
      const text = await entry.textContent()
      expect(await marked()).toEqual([text])
      expect(await field.getAttribute('aria-activedescendant')).toBe(await entry.getAttribute('id'))
      if (text!.includes(number)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByRole('heading', { name, level: 2 }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('finds a page by a part of its name, and closes as it came', async () => {
    const page = await openPage('hr', '/', { locale })
    await page.getByRole('button', { name: find }).click()
    const dialog = page.getByRole('dialog', { name: find })
    await dialog.getByRole('group', { name: pages }).getByRole('option').nth(1).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+KeyK')
    await dialog.waitFor()
    await page.keyboard.type(sources.slice(1).toLowerCase())
    await dialog.getByRole('group', { name: pages }).getByRole('option', { name: sources }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sources')
  })
})

interface Somebody {
  id: number
  name: string
  number: string
}

/** The last of the company's people. */
async function somebody(page: Page): Promise<Somebody> {
  const answer = await page.request.get(`${company.url}/api/employees?limit=200`)
  return ((await answer.json()) as { employees: Somebody[] }).employees.at(-1)!
}

/** A syllable stands at 588 times the place of its initial consonant, after the first one. */
const initialsOf = (name: string) =>
  [...name]
    .map((one) => 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor((one.charCodeAt(0) - 0xac00) / 588)])
    .join('')

test('who may find nobody is offered pages, and no list of people is asked for', async () => {
  const page = await openPage('employee', '/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('button', { name: '메뉴 찾기' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('없는 메뉴')
  await page.getByText('일치하는 항목이 없습니다').waitFor()
  expect(asked).not.toContain('/api/employees')
})

test('a page shows a person under their name, in the tab too', async () => {
  const page = await openPage('hr', '/sources')
  const { id, name } = await somebody(page)
  await page.goto(`${company.url}/people/${id}`)
  await page.getByRole('main').getByRole('heading', { name, level: 2 }).waitFor()
  await page.waitForFunction((wanted) => document.title === wanted, `${name} · Rollcall`)
  await page.getByText('English').click()
  await page.getByRole('link', { name: 'Today' }).waitFor()
  expect(await page.title()).toBe(`${name} · Rollcall`)
})

test('a page that cannot be loaded fails within the frame', async () => {
  const page = await openPage('auditor', '/')
  await page.route('**/assets/tokens-page-*.js', (route) => route.abort())
  const menu = page.getByRole('navigation', { name: '주 메뉴' })
  await menu.getByRole('link', { name: '토큰' }).click()
  await page.getByRole('main').getByRole('alert').getByText('화면을 불러오지 못했습니다.').waitFor()
  await menu.getByRole('link', { name: '출입 시스템' }).click()
  await page.getByRole('heading', { name: '출입 시스템', level: 2 }).waitFor()
})

test('who comes without a session signs in before the rest is fetched, and is where they wanted to be', async () => {
  const page = await (await browser.newContext({ locale: 'ko-KR' })).newPage()
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  const rest = () => scripts.filter((path) => /\/(inside|app-frame|audit-page)-.*\.js$/.test(path))
  await page.goto(`${company.url}/audit?action=find-people#end`)
  await page.getByRole('heading', { name: '로그인', level: 2 }).waitFor()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/audit?action=find-people#end')
  expect(rest()).toEqual([])
  await page.getByRole('button', { name: 'auditor@sample.test' }).click()
  await page.getByRole('heading', { name: '감사 기록', level: 2 }).waitFor()
  expect(page.url()).toBe(`${company.url}/audit?action=find-people#end`)
  expect(rest()).toHaveLength(3)
})

test('who is in and cannot fetch the pages is told so, and tries again', async () => {
  const page = await openPage('hr', '/sources')
  await page.getByRole('heading', { name: '출입 시스템', level: 2 }).waitFor()
  await page.route('**/assets/inside-*.js', (route) => route.abort())
  await page.reload()
  await page.getByRole('main').getByRole('alert').getByText('화면을 불러오지 못했습니다.').waitFor()
  await page.unroute('**/assets/inside-*.js')
  await page.getByRole('button', { name: '다시 시도' }).click()
  await page.getByRole('heading', { name: '출입 시스템', level: 2 }).waitFor()
})

test('the sections are in order, with the pages that are for the one who looks', async () => {
  const entries = (page: Page) =>
    page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link').allTextContents()
  const auditor = await openPage('auditor', '/')
  expect(await entries(auditor)).toEqual([
    '출근 현황',
    '지각·조퇴',
    '주 근로시간',
    '신청 내역',
    '부재 현황',
    '근무표',
    '휴일',
    '구성원',
    '조직',
    '연차',
    '마감',
    '리포트',
    '출입 시스템',
    '사업장',
    '근태 정책',
    '보존 기간',
    '사용자',
    '토큰',
    '감사 기록',
  ])
  const open = auditor.getByRole('navigation').locator('[aria-current=page]')
  await auditor.getByRole('heading', { name: '감사 기록', level: 2 }).waitFor()
  expect(await open.allTextContents()).toEqual(['감사 기록'])
  expect(await entries(await openPage('employee', '/'))).toEqual([
    '내 근태',
    '내 연차',
    '부재 현황',
    '내 근무',
    '근무표',
    '휴일',
  ])
})

test('on a phone the first pages are tabs for a thumb, and the rest is behind the last one', async () => {
  const page = await openPage('auditor', '/', phone)
  const tabs = page.getByRole('navigation', { name: '주 메뉴' })
  expect(await tabs.getByRole('link').allTextContents()).toEqual([
    '출근 현황',
    '신청 내역',
    '부재 현황',
    '근무표',
  ])
  const more = tabs.getByRole('button', { name: '더보기' })
  for (const tab of [...(await tabs.getByRole('link').all()), more]) {
    const { width, height, y } = (await tab.boundingBox())!
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    expect(y + height).toBeLessThanOrEqual(phone.viewport.height)
  }
  await tabs.getByRole('link', { name: '신청 내역' }).tap()
  await page.waitForURL('**/requests')
  await more.tap()
  const sheet = page.getByRole('dialog')
  expect((await sheet.boundingBox())!.height).toBeLessThan((phone.viewport.height * 4) / 5)
  await sheet.getByRole('link', { name: '감사 기록' }).tap()
  await page.waitForURL('**/audit')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('light or dark is kept where it was chosen', async () => {
  const page = await openPage('hr', '/', { colorScheme: 'light' })
  const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)
  expect(await scheme()).toBe('light')
  await page.getByRole('button', { name: '어둡게' }).click()
  expect(await scheme()).toBe('dark')
  await page.reload()
  await page.getByRole('banner').waitFor()
  expect(await scheme()).toBe('dark')
  await page.getByRole('button', { name: '기기에 맞춤' }).click()
  expect(await scheme()).toBe('light')
})

test('a browser finds what it needs to install the application', async () => {
  const page = await browser.newPage()
  await page.goto(`${company.url}/sign-in`)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await page.request.get(`${company.url}${href}`)
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = (await answer.json()) as {
    start_url: string
    display: string
    icons: { src: string; type: string; sizes: string }[]
  }
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' })
  for (const { src, type, sizes } of manifest.icons) {
    const icon = await page.request.get(`${company.url}${src}`)
    expect(icon.headers()['content-type']).toContain(type)
    if (type === 'image/png') expect(sizes).toBe(pngSize(await icon.body()))
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
})

/** Width and height stand at the head of a PNG. */
const pngSize = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
