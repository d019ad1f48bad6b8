import { randomUUID } from 'node:crypto'
import type { Grant } from '@rollcall/core'
import { testContext } from '@rollcall/testing'
import { type PersonActor, systemActor } from '../context.ts'
import { createUser, deriveWorkDays, storeDefaultKinds } from '../handlers/index.ts'
import { push, row, setUpSmallCompany } from './small-company.ts'

export const now = '2026-11-10T00:00:00Z'
export const monday = '2026-11-09'
export const today = '2026-11-10'
export const friday = '2026-11-13'

/**
 * Five people of one department, one of them its manager, and HR; on Monday the first came late. Everybody
 * has an account.
 */
export async function openRequestOffice() {
  const office = await testContext(now)
  const { ctx } = office
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
    people: 5,
    from: '2026-11-02',
    to: '2026-12-31',
  })
  await storeDefaultKinds(ctx, systemActor)
  const { id: departmentId } = await ctx.db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  await push(ctx, sourceId, [
    row('B00001', `${monday} 13:20:00`, '1'),
    row('B00001', `${monday} 18:00:00`, '2'),
  ])
  await deriveWorkDays(ctx)

  const account = async (name: string, number: string | null, grants: Grant[] = []): Promise<PersonActor> => {
    const employeeId = number === null ? null : employeeIds.get(number)!
    const { userId } = await createUser(ctx, systemActor, {
      email: `${name}@office.test`,
      name,
      employeeId,
      grants: grants.map((grant) => ({ ...grant, from: '2026-01-01', until: null })) as never,
    })
    return {
      kind: 'person',
      userId,
      sessionId: 'session',
      name: `${name}@office.test`,
      employeeId,
      address: null,
      signedInAt: ctx.clock.now(),
      grants: [
        ...(employeeId === null ? [] : [{ role: 'employee', departmentId: null } as Grant]),
        ...grants,
      ],
      resting: [],
    }
  }
  const employee = await account('employee', '00001')
  const mate = await account('mate', '00002')
  const manager = await account('manager', '00003', [{ role: 'manager', departmentId }])
  const hr = await account('hr', '00004', [{ role: 'hr', departmentId: null }])
  const ask = (date: string, more: object = {}) => ({
    key: randomUUID(),
    employeeId: employee.employeeId!,
    kind: 'annual',
    reason: '',
    days: [{ date, unit: 'day' as const }],
    ...more,
  })
  const statusOf = async (id: number) =>
    (await ctx.db.selectFrom('requests').select('status').where('id', '=', id).executeTakeFirstOrThrow())
      .status
  const logOf = (date: string) =>
    ctx.db
      .selectFrom('work_logs')
      .select(['tardy_minutes', 'leave_minutes', 'in_minute', 'findings'])
      .where('work_date', '=', date)
      .where('employee_id', '=', employee.employeeId!)
      .executeTakeFirst()
  return Object.assign(office, {
    sourceId,
    departmentId,
    employee,
    mate,
    manager,
    hr,
    account,
    ask,
    statusOf,
    logOf,
  })
}
