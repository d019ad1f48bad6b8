import { answering, neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

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
    name: 'pattern-changed',
    who: 'hr',
    path: '/plans/patterns',
    open: async (page) => {
      await press(page, '주기 변경', 'Change the cycle')
      await page.getByRole('dialog').getByRole('checkbox').waitFor()
    },
  },
  {
    name: 'shift-added',
    who: 'hr',
    path: '/plans/patterns',
    open: (page) => openDialog(page, '근무 추가', 'New shift'),
  },
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
