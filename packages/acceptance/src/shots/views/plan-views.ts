import type { Page } from 'playwright-core'
import { answering, neverAnswered, openDialog, outOfOrder, type View } from './view.ts'

interface Starts {
  today: string
  patterns: object[]
}

/** A pattern as one of the sample company is not. */
function offerStarts({ today, patterns }: Starts): void {
  patterns.push({
    ...{ patternId: 1, name: '사무 시차', from: today, scheduled: '09:00', starts: ['08:00', '10:00'] },
    slide: ['07:00', '11:00'],
    choices: [
      { from: '2026-01-05', until: null, start: '08:00' },
      { from: '2099-01-01', until: null, start: 'slide' },
    ],
  })
}

/** One's own plan, shifts and patterns, and the team calendar. */
export const planViews: View[] = [
  { name: 'own-plan', who: 'employee', path: '/my-plan' },
  {
    name: 'own-plan-start',
    who: 'employee',
    path: '/my-plan',
    ...answering<Starts>('**/api/employees/*/starts', offerStarts),
  },
  {
    name: 'own-plan-start-chosen',
    who: 'employee',
    path: '/my-plan',
    ...answering<Starts>('**/api/employees/*/starts', offerStarts),
    open: (page) => openDialog(page, '출근 시각 선택', 'Choose my start'),
  },
  { name: 'own-plan-unknown', who: 'employee', path: '/my-plan?date=2031-05-05' },
  { name: 'own-plan-loading', who: 'employee', path: '/my-plan', ...neverAnswered('**/api/my-plan?**') },
  { name: 'own-plan-failing', who: 'employee', path: '/my-plan', ...outOfOrder('**/api/my-plan?**') },
  { name: 'own-plan-without-team', who: 'employee', path: '/my-plan', ...outOfOrder('**/api/plans?**') },
  { name: 'patterns', who: 'hr', path: '/plans/patterns' },
  {
    name: 'patterns-of-nobody',
    who: 'hr',
    path: '/plans/patterns',
    ...answering('**/api/plans/patterns', emptied),
  },
  { name: 'patterns-loading', who: 'hr', path: '/plans/patterns', ...neverAnswered('**/api/plans/patterns') },
  { name: 'patterns-failing', who: 'hr', path: '/plans/patterns', ...outOfOrder('**/api/plans/patterns') },
  { name: 'pattern-changed', who: 'hr', path: '/plans/patterns', open: (page) => chooseAct(page, 1, 0) },
  {
    name: 'pattern-added',
    who: 'hr',
    path: '/plans/patterns',
    open: (page) => openDialog(page, '주기 추가', 'New pattern'),
  },
  {
    name: 'pattern-assigned',
    who: 'hr',
    path: '/plans/patterns',
    open: async (page) => {
      await page
        .getByRole('button', { name: /: (배정|Assign)$/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('combobox').first().waitFor()
    },
  },
  {
    name: 'shift-added',
    who: 'hr',
    path: '/plans/patterns',
    open: (page) => openDialog(page, '근무 추가', 'New shift'),
  },
  { name: 'shift-hours', who: 'hr', path: '/plans/patterns', open: (page) => chooseAct(page, 0, 0) },
  { name: 'shift-look', who: 'hr', path: '/plans/patterns', open: (page) => chooseAct(page, 0, 1) },
  { name: 'shift-retired', who: 'hr', path: '/plans/patterns', open: (page) => chooseAct(page, 0, 2) },
  { name: 'team-plans', who: 'hr', path: '/plans' },
  { name: 'team-plans-of-manager', who: 'manager', path: '/plans' },
  { name: 'own-plans', who: 'employee', path: '/plans' },
  { name: 'team-plans-by-day', who: 'manager', path: '/plans?view=days', width: 390 },
  {
    name: 'change-plan-by-day',
    who: 'hr',
    path: '/plans?view=days',
    width: 390,
    open: async (page) => {
      await page.locator('.mates button').first().click()
      await page.getByRole('dialog', { name: /^(근무 바꾸기|Change the plan)/ }).waitFor()
    },
  },
  { name: 'no-team-plans', who: 'hr', path: '/plans?find=zzzzzz' },
  { name: 'team-plans-loading', who: 'hr', path: '/plans', ...neverAnswered('**/api/plans?**') },
  { name: 'team-plans-failing', who: 'hr', path: '/plans', ...outOfOrder('**/api/plans?**') },
  {
    name: 'change-plan',
    who: 'hr',
    path: '/plans',
    open: async (page) => {
      await page.locator('[role=gridcell][data-today]').first().click()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: /^(근무 바꾸기|Change the plan)/ }).waitFor()
    },
  },
]

/** Chooses one of the acts on the first thing of a card of the page. */
async function chooseAct(page: Page, card: number, act: number): Promise<void> {
  const acts = page.getByRole('button', { name: /: (변경|Change)$/ })
  const section = page.locator('main section').filter({ has: acts }).nth(card)
  await section
    .getByRole('button', { name: /: (변경|Change)$/ })
    .first()
    .click()
  await page.getByRole('menuitem').nth(act).click()
  await page.getByRole('dialog').waitFor()
}

function emptied(book: { shifts: unknown[]; patterns: unknown[]; assignments: unknown[] }): void {
  for (const list of [book.shifts, book.patterns, book.assignments]) list.length = 0
}
