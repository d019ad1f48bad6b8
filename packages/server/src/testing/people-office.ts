import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { type Context, type PersonActor, systemActor } from '../context.ts'
import { generateWorkPlans } from '../handlers/index.ts'
import { smallSchedules } from './small-company.ts'

const names = ['본부', '개발팀', '영업팀', '지원팀'] as const
type DepartmentName = (typeof names)[number]

/**
 * On 2026-11-10 in Seoul: two people in 개발팀 since January, planned by a pattern of the company for November
 * until 2026-12-10. The departments stand beside each other.
 */
export async function openPeopleOffice() {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const { employeeIds } = await bringIn(ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: names.map((name) => ({ name, nameEn: '' })),
    ...smallSchedules,
    companyPattern: '주간',
    people: ['1', '2'].map((number) => ({
      number,
      name: `김민수${number}`,
      employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
    })),
  })
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-01', to: '2026-12-10' })
  const departments = await db.selectFrom('departments').select(['id', 'name']).execute()
  const site = await db.selectFrom('sites').select('id').executeTakeFirstOrThrow()
  return {
    office,
    ctx,
    db,
    first: employeeIds.get('1')!,
    second: employeeIds.get('2')!,
    siteId: site.id,
    department: (name: DepartmentName) => departments.find((row) => row.name === name)!.id,
    [Symbol.asyncDispose]: () => office[Symbol.asyncDispose](),
  }
}

/** HR of a department, or of the company (null). */
export const hrOf = (departmentId: number | null, employeeId: number | null = null): PersonActor => ({
  kind: 'person',
  name: 'hr@test.test',
  address: null,
  userId: 'hr',
  sessionId: 'none',
  employeeId,
  signedInAt: Temporal.Instant.from('2026-11-10T03:00:00Z'),
  grants: [{ role: 'hr', departmentId }],
  resting: [],
})

/** The lines of an action in the audit. */
export async function auditOf({ db }: Context, action: string) {
  return await db
    .selectFrom('audit_events')
    .select(['subject', 'employee_id', 'before', 'after', 'reason', 'details'])
    .where('action', '=', action)
    .orderBy('id')
    .execute()
}

/** The field and code of a refusal; null if it was done. */
export async function refusalOf(act: Promise<unknown>): Promise<readonly unknown[] | null> {
  try {
    await act
    return null
  } catch (error) {
    const { fields, code } = error as { fields?: { field: string; code?: string }[]; code?: string }
    return fields === undefined ? [code] : fields.flatMap((fault) => [fault.field, fault.code])
  }
}
