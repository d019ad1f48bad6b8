import type { Page } from 'playwright-core'
import { either, neverAnswered, openDialog, press, type View } from './view.ts'

/** Where the company is and what its days are judged by; `person` is somebody with days. */
export const settingsViews = (person: number): View[] => {
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
    { name: 'board-of-auditor', who: 'auditor', path: '/today' },
    { name: 'set-up', who: 'admin', path: '/set-up', ...emptyInstallation },
  ]
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
