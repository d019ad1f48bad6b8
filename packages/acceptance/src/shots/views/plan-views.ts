import { neverAnswered, openDialog, outOfOrder, press, type View } from './view.ts'

/** One's own plan, shifts and patterns, and the team calendar. */
export const planViews: View[] = [
  { name: 'own-plan', who: 'employee', path: '/my-plan' },
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
