import type { Page } from 'playwright-core'
import { retentionViews } from './retention-views.ts'
import { answering, either, neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

/** Where the company is and what its days are judged by; `person` is somebody with days. */
export const settingsViews = (person: number): View[] => {
  const recompute = { who: 'hr', path: '/settings/recompute' } as const
  const policies = { who: 'hr', path: '/settings/policies' } as const
  return [
    { name: 'sites', who: 'hr', path: '/settings/sites' },
    { name: 'sites-loading', who: 'hr', path: '/settings/sites', ...neverAnswered('**/api/sites') },
    {
      name: 'site-added',
      who: 'hr',
      path: '/settings/sites',
      open: (page) => openDialog(page, '사업장 추가', 'Add a site'),
    },
    { name: 'site-changed', who: 'hr', path: '/settings/sites', open: chooseCalendar },
    { name: 'policies', ...policies },
    { name: 'policies-of-person', who: 'auditor', path: `/settings/policies?scope=employee&id=${person}` },
    { name: 'policies-of-nobody-yet', who: 'auditor', path: '/settings/policies?scope=employee' },
    { name: 'policy-set', ...policies, open: setGrace },
    { name: 'recompute', ...recompute, ...answering<{ runs: unknown[] }>('**/api/recompute', noRuns) },
    { name: 'recompute-loading', ...recompute, ...neverAnswered('**/api/recompute') },
    { name: 'recompute-failed', ...recompute, ...outOfOrder('**/api/recompute') },
    { name: 'recompute-under-way', ...recompute, ...runIs(halfDone), open: lookOn },
    {
      name: 'recompute-found',
      ...recompute,
      ...runIs(found),
      open: lookAndFind,
    },
    { name: 'recompute-refused', ...recompute, open: askForNoDays, refused: true },
    ...retentionViews(),
    { name: 'board-of-auditor', who: 'auditor', path: '/today' },
    { name: 'set-up', who: 'admin', path: '/set-up', ...emptyInstallation },
  ]
}

const noRuns = (answer: { runs: unknown[] }) => {
  answer.runs = []
}

const run = {
  ...{ id: 1, applies: null, from: '2026-11-01', to: '2026-11-30', department: null, isEverybody: true },
  ...{ named: [], reason: null, askedBy: 'hr@sample.test', askedAt: '2026-11-30T04:50:00Z', total: 120 },
}
/**
 * In the sample nothing is old: a run ends at once and finds nothing. The page asks how far it is again and
 * again.
 */
const runIs = (more: object): Pick<View, 'disturb'> => ({
  disturb: (page) =>
    page.route('**/api/recompute/*', (route) => route.fulfill({ json: { ...run, ...more } })),
})

const halfDone = { state: 'running', endedAt: null, people: 70, days: 2100, changed: 0, listed: [] }

const tardy = { field: 'tardyMinutes', from: 12, to: 0 }
const findings = { field: 'findings', from: ['TARDY'], to: [] }
const dayOf = (id: number, name: string, fields: object[]) => ({
  ...{ employee: { id, number: `0000${id}`, name }, date: run.from, had: true, has: true, fields },
})
const found = {
  ...{ state: 'finished', endedAt: '2026-11-30T04:51:00Z', people: 120, days: 3600, changed: 2 },
  listed: [dayOf(1, '김하늘', [tardy, findings]), dayOf(2, '이바다', [tardy])],
}

const look = (page: Page) => press(page, '바뀌는 날 확인', 'See what changes')

async function lookOn(page: Page): Promise<void> {
  await look(page)
  await page.getByRole('progressbar').waitFor()
}

async function lookAndFind(page: Page): Promise<void> {
  await look(page)
  await page.getByLabel(either('사유', 'Reason')).waitFor()
}

async function askForNoDays(page: Page): Promise<void> {
  await page.locator('[type=date]').last().fill('2020-01-01')
  await look(page)
  await page.locator('[aria-invalid=true]').first().waitFor()
}

async function chooseCalendar(page: Page): Promise<void> {
  await press(page, '변경', 'Change')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(either('공휴일 달력', 'Holiday calendar')).selectOption('')
  await page.getByRole('region', { name: either('바뀌는 내용', 'What changes') }).waitFor()
}

async function setGrace(page: Page): Promise<void> {
  await openPolicyDialog(page)
  await page.getByLabel(either('항목 추가', 'Add a key')).selectOption('graceInMinutes')
  await page.getByRole('dialog').getByRole('region').getByRole('status').waitFor()
}

async function openPolicyDialog(page: Page): Promise<void> {
  await press(page, '정책 변경', 'Set a policy')
  await page.getByRole('dialog').waitFor()
}

const counts = {
  sites: 1,
  people: 0,
  withEmail: 0,
  assignments: 0,
  sources: 0,
  sourcesRead: 0,
  users: 1,
  hr: 1,
}

const emptyInstallation: Pick<View, 'disturb'> = {
  disturb: (page) => page.route('**/api/set-up', (route) => route.fulfill({ json: counts })),
}
