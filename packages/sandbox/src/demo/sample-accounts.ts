import { dateText, dayNumberAt } from '@rollcall/core'
import { type Context, systemActor } from '@rollcall/server/context'
import { createUser, findUserId, useAccessLink } from '@rollcall/server/handlers'
import type { SampleCompany } from '../company/index.ts'

/** One password for all sample accounts. They exist in a sandbox and nowhere else. */
const password = 'ginkgo-lantern-on-the-roof'

export interface SampleAccount {
  email: string
  password: string
  ko: string
  en: string
}

/** The accounts that the sign-in page of a sandbox shows, the one with most to see first. */
export const sampleAccounts: SampleAccount[] = [
  { email: 'hr@sample.test', password, ko: '인사 담당자', en: 'HR' },
  { email: 'manager@sample.test', password, ko: '팀장', en: 'Manager' },
  { email: 'employee@sample.test', password, ko: '직원', en: 'Employee' },
  { email: 'operator@sample.test', password, ko: '출입 시스템 운영자', en: 'Operator' },
  { email: 'auditor@sample.test', password, ko: '감사 담당자', en: 'Auditor' },
  {
    email: 'admin@sample.test',
    password,
    ko: '관리자 (2단계 인증 등록)',
    en: 'Administrator (sets up a second factor)',
  },
]

/**
 * Adds the sample accounts, through the handlers that an administrator's page uses. Doing it again changes
 * nothing.
 */
export async function addSampleAccounts(
  ctx: Context,
  company: SampleCompany,
  employeeIds: ReadonlyMap<string, number>,
): Promise<void> {
  const from = dateText(dayNumberAt(ctx.clock.now().epochMilliseconds) - 365)
  const [manager, employee] = company.people
  const departments = await ctx.db.selectFrom('departments').select(['id', 'name']).execute()
  const department = departments.find(({ name }) => name === manager!.department.name)!.id
  const grant = (
    role: 'manager' | 'hr' | 'operator' | 'auditor' | 'administrator',
    departmentId: number | null = null,
  ) => ({
    role,
    departmentId,
    from,
    until: null,
  })
  const add = async (
    email: string,
    name: string,
    number: string | null,
    grants: ReturnType<typeof grant>[],
  ) => {
    const known = await findUserId(ctx, email).catch(() => null)
    if (known !== null) return
    const employeeId = number === null ? null : employeeIds.get(number)!
    const { link } = await createUser(ctx, systemActor, { email, name, employeeId, grants })
    await useAccessLink(ctx, { token: link.token, password, address: '127.0.0.1' })
  }
  await add('admin@sample.test', '관리자', null, [grant('administrator')])
  await add('hr@sample.test', '인사 담당자', null, [grant('hr')])
  await add('manager@sample.test', manager!.name, manager!.number, [grant('manager', department)])
  await add('employee@sample.test', employee!.name, employee!.number, [])
  await add('operator@sample.test', '운영자', null, [grant('operator')])
  await add('auditor@sample.test', '감사 담당자', null, [grant('auditor')])
}
