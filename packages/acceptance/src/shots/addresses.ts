import type { Accounts, Who } from './accounts.ts'

export interface Address {
  name: string
  who: Who
  path: string
}

interface People {
  people: { employee: { id: number } }[]
}
interface Users {
  users: { id: string; email: string }[]
}

/** Every page as somebody who may see it, with something to see on it. */
export async function addresses(accounts: Accounts): Promise<Address[]> {
  const before = Temporal.Now.zonedDateTimeISO('Asia/Seoul').toPlainDate().subtract({ days: 4 })
  const month = before.toString().slice(0, 7)
  const { people } = await accounts.get<People>(
    'hr',
    `/api/today/people?presence=late&limit=1&date=${before}`,
  )
  const { users } = await accounts.get<Users>('admin', '/api/users')
  const late = people[0]?.employee.id ?? 1
  const manager = users.find(({ email }) => email === 'manager@sample.test')!.id
  const { url } = await accounts.post<{ url: string }>('admin', `/api/users/${manager}/access-link`)
  await accounts.post('admin', '/api/tokens', {
    label: 'wall display',
    scopes: ['read-board'],
    validDays: 20,
  })
  const seen = (name: string, who: Who, path: string): Address => ({ name, who, path })
  return [
    seen('sign-in', 'nobody', '/sign-in'),
    seen('sign-in-refused', 'nobody', '/sign-in?error=signup_disabled'),
    seen('welcome', 'nobody', `/welcome${new URL(url).hash}`),
    seen('today', 'hr', '/'),
    seen('late', 'hr', `/?show=late&date=${before}`),
    seen('person', 'hr', `/people/${late}?month=${month}`),
    seen('day', 'hr', `/people/${late}?month=${month}&day=${before}`),
    seen('today-of-manager', 'manager', '/'),
    seen('own-month', 'employee', '/'),
    seen('account', 'employee', '/account'),
    seen('second-factor', 'hr', '/account?setUp=second-factor'),
    seen('sources', 'auditor', '/sources'),
    seen('users', 'admin', '/users'),
    seen('user', 'admin', `/users?user=${manager}`),
    seen('tokens', 'admin', '/tokens'),
    seen('audit', 'auditor', '/audit'),
  ]
}
