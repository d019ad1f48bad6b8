import type { Page } from 'playwright-core'
import { changeAnswer } from '../change-answer.ts'
import { either, neverAnswered, openDialog, press, type View } from './view.ts'

const path = '/plans/holidays'
const api = '**/api/plans/holidays?**'

/** The holidays of a year, as who keeps them and as who works by them. */
export const holidayViews = (): View[] => [
  { name: 'holidays', who: 'hr', path: `${path}?year=2027` },
  { name: 'holidays-of-employee', who: 'employee', path: `${path}?year=2026` },
  { name: 'holidays-unknown-year', who: 'hr', path: `${path}?year=2035` },
  { name: 'holidays-loading', who: 'hr', path: `${path}?year=2026`, ...neverAnswered(api) },
  { name: 'holidays-to-decide', who: 'hr', path: `${path}?year=2027`, disturb: withFindings },
  {
    name: 'holiday-decided',
    who: 'hr',
    path: `${path}?year=2027`,
    disturb: withFindings,
    open: (page) => openDialog(page, '살펴보고 결정', 'Look and decide'),
  },
  {
    name: 'calendar-added',
    who: 'hr',
    path: `${path}?year=2027`,
    open: async (page) => {
      await openDialog(page, '다른 나라 달력 추가', 'Add a calendar')
      await page.getByLabel(either('나라', 'Country')).first().click()
      await page
        .getByRole('option', { name: either('독일', 'Germany') })
        .last()
        .click()
      await page.getByLabel(either('지역', 'Region')).waitFor()
    },
  },
  {
    name: 'holidays-elsewhere',
    who: 'hr',
    path: `${path}?year=2027`,
    open: async (page) => {
      await openDialog(page, '다른 나라 달력 추가', 'Add a calendar')
      await page.getByLabel(either('나라', 'Country')).first().click()
      await page
        .getByRole('option', { name: either('일본', 'Japan') })
        .filter({ visible: true })
        .last()
        .click()
      await press(page, '추가', 'Add')
      await page.getByRole('heading', { name: either('공휴일 자료', 'Where these days come from') }).waitFor()
    },
  },
  {
    name: 'holiday-added',
    who: 'hr',
    path: `${path}?year=2027`,
    open: async (page) => {
      await openDialog(page, '휴일 추가', 'Add a day')
      await page.locator('[type=date]').fill('2027-05-06')
      await page.getByRole('dialog').getByRole('textbox').nth(1).fill('창립기념일')
      await page.locator('.effect').waitFor()
    },
  },
  {
    name: 'holiday-refused',
    who: 'hr',
    path: `${path}?year=2027`,
    open: async (page) => {
      await openDialog(page, '휴일 추가', 'Add a day')
      await page.locator('[type=date]').fill('2027-05-05')
      await page.getByRole('dialog').getByRole('textbox').nth(1).fill('창립기념일')
      await press(page, '저장', 'Save')
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
    refused: true,
  },
]

/** What the public service says against what is known; the sample asks none. */
const withFindings = async (page: Page) => {
  const days = { looked: 0, changed: 0, complete: true, listed: [] }
  await page.route('**/api/plans/holiday-findings/**', (route) =>
    route.fulfill({ json: { changed: true, effect: { plans: 120, days } } }),
  )
  await changeAnswer<object>(page, api, (holidays) => {
    const at = '2026-11-29T18:23:00Z'
    const finding = (id: number, code: string, changes: object[]) => ({
      id,
      year: 2027,
      code,
      changes,
      foundAt: at,
      seenAt: at,
    })
    Object.assign(holidays, {
      findings: [
        finding(1, 'moved', [
          { date: '2027-09-14', from: ['추석 전날'], to: [] },
          { date: '2027-09-17', from: [], to: ['추석'] },
        ]),
        finding(2, 'empty', []),
      ],
      service: {
        hasKey: true,
        underWay: false,
        years: [
          { year: 2026, at, outcome: 'same', fault: null, says: null, taken: 0 },
          { year: 2027, at, outcome: 'doubtful', fault: null, says: null, taken: 0 },
          { year: 2028, at, outcome: 'none', fault: null, says: null, taken: 0 },
        ],
      },
    })
  })
}
