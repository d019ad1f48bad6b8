import { answering, either, neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

const api = '**/api/approvals?**'

interface Approvals {
  total: number
  requests: { attention: string[]; awayPeople: number; away: object[]; waitsDays: number }[]
}
interface Reminders {
  days: number
  deciders: object[]
}

/** What waits for a manager, who decides in whose place, all requests, and their kinds. */
export const approvalViews = (): View[] => [
  { name: 'approvals', who: 'manager', path: '/approvals', ...answering<Approvals>(api, withReasons) },
  {
    name: 'approvals-chosen',
    who: 'manager',
    path: '/approvals',
    open: async (page) => {
      await page.getByLabel(either('모두 선택', 'Choose all')).check()
      await page.getByRole('region', { name: either('선택한 신청 처리', 'Decide what is chosen') }).waitFor()
    },
  },
  {
    name: 'approval-looked-at',
    who: 'manager',
    path: '/approvals',
    ...answering<Approvals>(api, withReasons),
    open: async (page) => {
      await page
        .getByRole('button', { name: /자세히 보기$|^Look at / })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'approvals-empty',
    who: 'manager',
    path: '/approvals',
    ...answering<Approvals>(api, (answer) => Object.assign(answer, { total: 0, requests: [] })),
  },
  { name: 'approvals-loading', who: 'manager', path: '/approvals', ...neverAnswered(api) },
  { name: 'approvals-failing', who: 'manager', path: '/approvals', ...outOfOrder(api) },
  { name: 'approvals-decided-none', who: 'manager', path: '/approvals?tab=decided' },
  { name: 'delegations-none', who: 'manager', path: '/approvals?tab=delegations' },
  {
    name: 'delegation-refused',
    who: 'manager',
    path: '/approvals?tab=delegations',
    open: async (page) => {
      await openDialog(page, '대결자 지정', 'Name a delegate')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox').first().click()
      await page.getByRole('option').filter({ visible: true }).first().click()
      await dialog.locator('[type=date]').nth(1).fill('2026-01-01')
      await dialog.getByRole('button', { name: either('지정', 'Name') }).click()
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
    refused: true,
  },
  {
    name: 'delegation-for-others',
    who: 'hr',
    path: '/approvals?tab=delegations',
    open: (page) => openDialog(page, '대결자 지정', 'Name a delegate'),
  },
  {
    name: 'requests',
    who: 'hr',
    path: '/requests',
    ...answering<Reminders>('**/api/approvals/reminders', withLongWaiting),
  },
  { name: 'requests-none', who: 'hr', path: '/requests?status=cancelled&from=2020-01-01&to=2020-01-02' },
  { name: 'requests-loading', who: 'hr', path: '/requests', ...neverAnswered('**/api/requests?**') },
  {
    name: 'request-opened',
    who: 'hr',
    path: '/requests?status=pending',
    open: async (page) => {
      await page.locator('main td button').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'request-kinds', who: 'hr', path: '/requests/kinds' },
  {
    name: 'request-kind-changed',
    who: 'hr',
    path: '/requests/kinds',
    open: async (page) => {
      const width = page.viewportSize()!.width
      if (width < 768) {
        await page
          .getByRole('button', { name: /작업$|Actions$/ })
          .first()
          .click()
        await page.getByRole('menuitem').first().click()
      } else
        await page
          .getByRole('button', { name: /: (변경|Change)$/ })
          .first()
          .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'request-kind-refused',
    who: 'hr',
    path: '/requests/kinds',
    open: async (page) => {
      await openDialog(page, '신청 종류 추가', 'Add a kind')
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(/^(한국어 이름|Korean name)/).fill('연차')
      await dialog.getByLabel(/^(영어 이름|English name)/).fill('Annual leave')
      await press(page, '추가', 'Add')
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
    refused: true,
  },
]

/** Others who are away, and one that waits for long: the sample has neither. */
const withReasons = ({ requests }: Approvals) => {
  Object.assign(requests[0] ?? {}, {
    attention: ['OTHERS_AWAY', 'SOON', 'LONG'],
    awayPeople: 2,
    waitsDays: 6,
    away: [
      { name: '김하늘', date: '2026-12-03' },
      { name: '박서준', date: '2026-12-03' },
    ],
  })
}

const withLongWaiting = (answer: Reminders) => {
  const oldest = '2026-11-20T01:00:00Z'
  answer.deciders = [
    { userId: null, name: null, count: 1, oldest, requestIds: [1] },
    { userId: 'x', name: '김하늘', count: 4, oldest, requestIds: [2, 3, 4, 5] },
  ]
}
