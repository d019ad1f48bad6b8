import type { Page } from 'playwright-core'
import { answering, neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

interface Ledger {
  ledger: unknown
  entries: unknown[]
}

/** Annual leave: balances, ledgers, what is written into them; `id` is somebody who works. */
export const leaveViews = (id: number): View[] => {
  const list = { who: 'hr', path: '/leave' } as const
  const ledger = { who: 'hr', path: `/leave/${id}` } as const
  const own = { who: 'employee', path: '/my-leave' } as const
  return [
    { name: 'leave', ...list },
    { name: 'leave-loading', ...list, ...neverAnswered('**/api/leave') },
    { name: 'leave-failing', ...list, ...outOfOrder('**/api/leave') },
    { name: 'leave-of-nobody', who: 'hr', path: '/leave?search=nobody-at-all' },
    { name: 'leave-of-manager', who: 'manager', path: '/leave' },
    { name: 'leave-written', ...list, open: writeForDepartment },
    { name: 'leave-brought', ...list, open: bringWrongRows },
    { name: 'ledger', ...ledger, open: openFigures },
    { name: 'ledger-write', ...ledger, open: (page) => openDialog(page, '연차 입력', 'Write leave') },
    { name: 'own-leave', ...own, open: openFigures },
    {
      name: 'own-leave-unknown',
      ...own,
      ...answering<Ledger>('**/api/leave/mine', (answer) => {
        answer.ledger = null
        answer.entries = []
      }),
    },
  ]
}

async function openFigures(page: Page): Promise<void> {
  for (const figure of await page.locator('main button[data-accordion-control]').all()) await figure.click()
}

async function writeForDepartment(page: Page): Promise<void> {
  await openDialog(page, '연차 입력', 'Write leave')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^(대상|For)/).selectOption('department')
  await dialog
    .getByLabel(/^(부서|Department)/)
    .first()
    .click()
  await page.getByRole('option').last().click()
  await dialog.getByRole('region', { name: /^(바뀌는 잔여|What changes)$/ }).waitFor()
}

async function bringWrongRows(page: Page): Promise<void> {
  await press(page, '잔여 가져오기', 'Bring in balances')
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'leave.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('사번,연차 잔여,기준일\nnobody,7.5,2026-10-31\nelse,-1,2026-10-31\n'),
  })
  await dialog.getByRole('alert').waitFor()
}
