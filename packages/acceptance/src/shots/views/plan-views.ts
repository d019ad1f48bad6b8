import { neverAnswered, outOfOrder, type View } from './view.ts'

/** The team calendar. */
export const planViews: View[] = [
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
