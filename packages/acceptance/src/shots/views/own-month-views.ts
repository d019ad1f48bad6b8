import type { Page } from 'playwright-core'
import { answering, either, neverAnswered, openDialog, outOfOrder, type View } from './view.ts'

interface Month {
  today: string
  toClear: object[]
}

const dayBefore = (date: string) => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString()

/** What is asked of somebody who is not so well off as she of the sample company. */
function askOfHer(month: Month): void {
  month.toClear = [
    { date: dayBefore(month.today), finding: 'MISSING_OUT', remindedAt: `${month.today}T00:10:00Z` },
    { date: dayBefore(dayBefore(month.today)), finding: 'REMOTE_UNCONFIRMED', remindedAt: null },
  ]
}

/** Of the last weekday before that with which the dialog begins: a time of today may still be ahead. */
async function askOfPast(page: Page): Promise<void> {
  const field = page.getByRole('dialog').locator('input[type=date]').first()
  let date = Temporal.PlainDate.from(await field.inputValue()).subtract({ days: 1 })
  while (date.dayOfWeek > 5) date = date.subtract({ days: 1 })
  await field.fill(date.toString())
}

const days = [
  { name: '연차', nameEn: 'Annual leave', status: 'pending', unit: 'half', which: 1 },
  { name: '재택근무', nameEn: 'Remote work', status: 'approved', unit: 'day', which: null },
  { name: '외출', nameEn: 'Private outing', status: 'rejected', unit: 'hours', which: null },
] as const

/** Requests as the sample company has none, on the dates of its month. */
function addRequests({ requests }: { requests: object[] }): void {
  const on = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().with({ day: 12 }).toString()
  requests.push(
    ...days.map(({ name, nameEn, status, unit, which }, place) => ({
      ...{ id: place + 1, employee: { id: 1, number: '0001', name: '김민수' }, status, reason: '병원 진료' },
      kind: { code: `kind${place}`, name, nameEn, effect: 'leave' },
      ...{ askedBy: 'person:employee@sample.test', askedAt: `${on}T01:00:00Z`, steps: ['manager', 'hr'] },
      approvedSteps: status === 'approved' ? 2 : 1,
      decisions: [
        {
          ...{ step: 1, decision: status === 'rejected' ? 'rejected' : 'approved', inPlaceOf: '박지영' },
          ...{ by: 'person:manager@sample.test', at: `${on}T02:00:00Z`, comment: '팀 일정을 확인했습니다' },
        },
      ],
      end: null,
      days: [
        {
          ...{ date: on, part: {}, minutes: 240, ofMinutes: 480 },
          asked: {
            ...{ unit, which, breaks: [], correction: null, excuse: null },
            from: unit === 'hours' ? '14:00' : null,
            to: unit === 'hours' ? '15:30' : null,
          },
        },
      ],
      ...{ attachments: [], evidence: [] },
      mayDecide: false,
      mayWithdraw: status === 'pending',
    })),
  )
}

const busy: Pick<View, 'disturb'> = {
  disturb: async (page) => {
    await answering<Month>('**/api/my-month?**', askOfHer).disturb!(page)
    await answering('**/api/requests?**', addRequests).disturb!(page)
  },
}

async function openAsk(page: Page): Promise<void> {
  await openDialog(page, '신청', 'Ask for something')
}

/** One's own month, a day of it, and the window that asks for something. */
export const ownMonthViews = (on: string): View[] => [
  { name: 'own-month', who: 'employee', path: '/my-month' },
  { name: 'own-month-busy', who: 'employee', path: '/my-month', ...busy },
  { name: 'own-month-list', who: 'employee', path: '/my-month?view=list', ...busy },
  { name: 'own-month-unknown', who: 'employee', path: '/my-month?month=2031-05' },
  { name: 'own-month-loading', who: 'employee', path: '/my-month', ...neverAnswered('**/api/my-month?**') },
  { name: 'own-month-failing', who: 'employee', path: '/my-month', ...outOfOrder('**/api/my-month?**') },
  {
    name: 'own-month-without-requests',
    who: 'employee',
    path: '/my-month',
    ...outOfOrder('**/api/requests?**'),
  },
  {
    name: 'own-day',
    who: 'employee',
    path: `/my-month?day=${on}`,
    shows: (page) => page.getByRole('dialog').getByRole('heading').first().waitFor(),
  },
  {
    name: 'ask',
    who: 'employee',
    path: '/my-month',
    open: async (page) => {
      await openAsk(page)
      await page.getByRole('dialog').getByLabel(either('종류', 'What')).selectOption('field')
      // Until then it is that of the kind before.
      await page
        .getByRole('dialog')
        .getByText(/(간주근로 0분|Deemed work 0 min) →/)
        .waitFor()
    },
  },
  {
    name: 'ask-correction',
    who: 'employee',
    path: '/my-month',
    open: async (page) => {
      await openAsk(page)
      await page.getByRole('dialog').getByLabel(either('종류', 'What')).selectOption('correction')
      await askOfPast(page)
      await page.getByRole('dialog').getByLabel(either('퇴근', 'Out')).fill('18:21')
      await page.getByRole('dialog').getByText('→ 18:21').waitFor()
    },
  },
  {
    name: 'ask-refused',
    who: 'employee',
    path: '/my-month',
    refused: true,
    open: async (page) => {
      await openAsk(page)
      await page.getByRole('dialog').getByLabel(either('종류', 'What')).selectOption('trip')
      await page.getByRole('dialog').locator('input[type=date]').first().fill('2019-01-01')
      await page.getByRole('alert').first().waitFor()
    },
  },
]
