import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { type PersonActor, systemActor } from '../context.ts'
import type { Db } from '../db/kit/connect.ts'
import {
  assignBadges,
  createSource,
  deriveWorkDays,
  generateWorkPlans,
  placeDepartment,
  storeDefaultKinds,
} from '../handlers/index.ts'
import { push, row, smallSchedules } from './small-company.ts'

export const month = '2026-11'

const works = (number: string, name: string, ...employments: [from: string, department: string][]) => ({
  number,
  name,
  employments: employments.map(([from, department], place) => ({
    from,
    until: employments[place + 1]?.[0] ?? null,
    department,
    site: '본사',
  })),
})

/**
 * On Tuesday 2026-11-10, with all days before it derived: `모바일팀` lies in `개발팀`, beside `영업팀`. The
 * first came late on Monday 2nd and left late on the 3rd, the second moved on the 5th, the third is called
 * like a formula. Nobody else came.
 */
export async function openReportOffice() {
  const office = await testContext('2026-11-10T00:00:00Z')
  const { ctx, db } = office
  const { employeeIds } = await bringIn(ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [
      { name: '개발팀', nameEn: 'Engineering' },
      { name: '모바일팀', nameEn: 'Mobile' },
      { name: '영업팀', nameEn: '' },
    ],
    ...smallSchedules,
    companyPattern: '주간',
    people: [
      works('1', '김하늘', ['2026-01-01', '개발팀']),
      works('2', '박바다', ['2026-01-01', '개발팀'], ['2026-11-05', '영업팀']),
      works('3', '=HYPERLINK("http://x.test","이산")', ['2026-01-01', '모바일팀']),
    ],
  })
  const departments = await db.selectFrom('departments').select(['id', 'name']).execute()
  const department = (name: string) => departments.find((one) => one.name === name)!.id
  await placeDepartment(ctx, systemActor, {
    departmentId: department('모바일팀'),
    parentId: department('개발팀'),
    from: '2026-01-01',
    reason: 'as it always was',
  })
  await storeDefaultKinds(ctx, systemActor)
  const sourceId = await createSource(ctx, systemActor, {
    name: '출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: { '1': 'in', '2': 'out' },
  })
  await assignBadges(
    ctx,
    systemActor,
    [...employeeIds].map(([number, employeeId]) => ({
      sourceId,
      badge: `B${number}`,
      employeeId,
      validFrom: null,
      validUntil: null,
    })),
  )
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-01', to: '2026-11-30' })
  await push(ctx, sourceId, [
    row('B1', '2026-11-02 09:25:00', '1'),
    row('B1', '2026-11-02 18:00:00', '2'),
    row('B1', '2026-11-03 08:55:00', '1'),
    row('B1', '2026-11-03 20:10:00', '2'),
    row('B2', '2026-11-04 09:00:00', '1'),
    row('B2', '2026-11-04 18:00:00', '2'),
    row('B2', '2026-11-05 09:00:00', '1'),
    row('B2', '2026-11-05 17:30:00', '2'),
    // Only an in: how long was worked, nobody knows.
    row('B3', '2026-11-06 09:00:00', '1'),
  ])
  await approveHalf(db, employeeIds.get('3')!, '2026-11-05')
  await deriveWorkDays(ctx)
  return {
    ctx,
    db,
    employeeIds,
    department,
    [Symbol.asyncDispose]: () => office[Symbol.asyncDispose](),
  }
}

/** HR of a department, or of the company (null); a manager likewise. */
export const roleIn = (role: 'hr' | 'manager', departmentId: number | null): PersonActor => ({
  kind: 'person',
  name: `${role}@test.test`,
  address: null,
  userId: role,
  sessionId: 'none',
  employeeId: null,
  signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
  grants: [{ role, departmentId }],
  resting: [],
})

/** The first half of a day of annual leave, asked and approved. */
async function approveHalf(db: Db, employeeId: number, date: string): Promise<void> {
  const { id: kindId } = await db
    .selectFrom('request_kinds')
    .select('id')
    .where('code', '=', 'annual')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ id: number }>`
    insert into requests (employee_id, kind_id, status, asked_by, asked_at, approved_at, reason)
    values (${employeeId}, ${kindId}, 'approved', 'person:somebody@test.test', now(), now(), '가족 행사') returning id
  `.execute(db)
  await sql`
    insert into request_parts (request_id, work_date, place, part, asked, minutes, of_minutes)
    values (${rows[0]!.id}, ${date}, 1, '{"from": "09:00", "to": "13:30", "type": "leave"}', '{"part": {"unit": "half", "which": 1}}', 240, 480)
  `.execute(db)
}
