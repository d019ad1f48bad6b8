import type { Page } from 'playwright-core'
import { neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

const page = { who: 'hr', path: '/reports' } as const

/** What is read and exported of a month. */
export const reportViews: View[] = [
  { name: 'reports', ...page },
  { name: 'reports-loading', ...page, ...neverAnswered('**/api/reports/*') },
  { name: 'reports-failing', ...page, ...outOfOrder('**/api/reports/*') },
  { name: 'reports-empty', who: 'hr', path: '/reports?month=2001-01' },
  { name: 'reports-export', ...page, open: (on) => openDialog(on, '내보내기', 'Export') },
  { name: 'reports-tardy', who: 'hr', path: '/reports?report=tardy' },
  { name: 'reports-of-nobody', who: 'hr', path: '/reports?report=personal-record' },
  { name: 'reports-personal', who: 'hr', path: '/reports?report=personal-record&employee=1' },
  { name: 'payroll', who: 'hr', path: '/reports/payroll' },
  { name: 'payroll-refused', who: 'hr', path: '/reports/payroll', open: saveTwiceNamed, refused: true },
  {
    name: 'payroll-loading',
    who: 'hr',
    path: '/reports/payroll',
    ...neverAnswered('**/api/payroll-layouts'),
  },
  { name: 'payroll-failing', who: 'hr', path: '/reports/payroll', ...outOfOrder('**/api/payroll-layouts') },
]

async function saveTwiceNamed(page: Page): Promise<void> {
  await page.getByLabel(/^(파일 이름|Name of the file)/).fill('급여')
  for (const figure of ['number', 'workedMinutes', 'number'])
    await page.getByLabel(/^(열 추가|Add a column)$/).selectOption(figure)
  await press(page, '저장', 'Save')
  await page.locator('[aria-invalid=true]').waitFor()
}
