import type { Accounts } from '../accounts.ts'
import { absenceViews } from './absence-views.ts'
import { accountViews } from './account-views.ts'
import { adminViews } from './admin-views.ts'
import { approvalViews } from './approval-views.ts'
import { askForSome } from './ask-for-some.ts'
import { checkInViews } from './check-in-views.ts'
import { closingViews } from './closing-views.ts'
import { dayViews } from './day-views.ts'
import { holidayViews } from './holiday-views.ts'
import { hoursViews } from './hours-views.ts'
import { importViews } from './import-views.ts'
import { leaveViews } from './leave-views.ts'
import { ownMonthViews } from './own-month-views.ts'
import { peopleViews } from './people-views.ts'
import { planViews } from './plan-views.ts'
import { reportViews } from './report-views.ts'
import { settingsViews } from './settings-views.ts'
import { signInViews } from './sign-in-views.ts'
import { tardyViews } from './tardy-views.ts'
import type { View } from './view.ts'

interface People {
  people: { employee: { id: number; department: { id: number } | null } }[]
}
interface Users {
  users: { id: string; email: string }[]
}

/**
 * Every page, drawer, dialog and menu, as somebody who may see it and with something to see on it; some of
 * them empty, loading and failing.
 */
export async function listViews(accounts: Accounts): Promise<View[]> {
  const on = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 4 }).toString()
  const { people } = await accounts.get<People>('hr', `/api/today/people?presence=late&limit=1&date=${on}`)
  const { users } = await accounts.get<Users>('admin', '/api/users')
  const idOf = (name: string) => users.find(({ email }) => email.startsWith(name))!.id
  // Of nobody who gets another one meanwhile: that ends this one.
  const { url } = await accounts.post<{ url: string }>('admin', `/api/users/${idOf('operator@')}/access-link`)
  await accounts.post('admin', '/api/tokens', {
    label: 'wall display',
    scopes: ['read-board'],
    validDays: 20,
  })
  await askForSome(accounts)
  return [
    ...signInViews(url),
    ...approvalViews(),
    ...dayViews(people[0]?.employee.id ?? 1, on),
    ...holidayViews(),
    ...peopleViews(people[0]?.employee.id ?? 1),
    ...tardyViews(people[0]?.employee.id ?? 1, on),
    ...hoursViews(on),
    ...leaveViews(people[0]?.employee.id ?? 1),
    ...reportViews,
    ...closingViews(people[0]?.employee.department?.id ?? 1, on.slice(0, 7)),
    ...absenceViews,
    ...planViews,
    ...checkInViews,
    ...ownMonthViews(on),
    ...importViews(),
    ...accountViews(accounts.password),
    ...settingsViews(people[0]?.employee.id ?? 1),
    ...adminViews(idOf('manager@'), [
      { language: 'ko', id: idOf('leaverko-') },
      { language: 'en', id: idOf('leaveren-') },
    ]),
  ]
}
