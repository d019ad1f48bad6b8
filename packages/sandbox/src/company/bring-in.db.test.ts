import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { bringIn, type WrittenCompany } from './bring-in.ts'

const gate = { name: '정문', profile: 'attlog', zone: 'Asia/Seoul' }
const company: WrittenCompany = {
  sites: [{ name: '본사', zone: 'Asia/Seoul' }],
  shifts: [{ name: '주간', plan: { segments: [['09:00', '18:00']] } }],
  patterns: [{ name: '이틀', cycle: ['주간', 'offday'], crews: [{ name: '1조', offset: 0 }] }],
  sources: [gate],
  people: [
    {
      number: '1',
      name: '김 "민수", 주임',
      employments: [
        { from: '2024-01-01', until: '2025-01-01', department: '본부/개발팀', site: '본사' },
        { from: '2025-06-01', until: '2025-09-01', department: '개발팀', site: '본사' },
        { from: '2025-09-01', department: '영업팀', site: '본사' },
      ],
      schedule: { pattern: '이틀', from: '2026-01-01', daysAhead: 1 },
      badges: [
        { source: gate.name, badge: 'B1' },
        { source: gate.name, badge: 'B2' },
      ],
    },
  ],
}

test('whoever left, came back and was transferred comes in by the list with all badges, and no second time', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const first = await bringIn(ctx, company)
  expect(await bringIn(ctx, company)).toEqual(first)
  expect(await db.selectFrom('employees').select('name').execute()).toEqual([{ name: '김 "민수", 주임' }])
  const employments = await db
    .selectFrom('employments')
    .innerJoin('departments', 'departments.id', 'department_id')
    .select(['during', 'name'])
    .orderBy('during')
    .execute()
  expect(employments.map(({ during, name }) => `${during} ${name}`)).toEqual([
    '[2024-01-01,2025-01-01) 개발팀',
    '[2025-06-01,2025-09-01) 개발팀',
    '[2025-09-01,) 영업팀',
  ])
  const badges = await db.selectFrom('badge_assignments').select('badge').orderBy('badge').execute()
  expect(badges).toEqual([{ badge: 'B1' }, { badge: 'B2' }])
  const assigned = await db.selectFrom('plan_assignments').select(['during', 'days_ahead']).execute()
  expect(assigned).toEqual([{ during: '[2026-01-01,)', days_ahead: 1 }])
})

test('a row that cannot be is an error that says why, and nobody comes in', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const [person] = company.people
  const elsewhere = { from: '2025-01-01', department: '개발팀', site: '없는 곳' }
  const wrong = { ...company, people: [{ ...person!, employments: [elsewhere] }] }
  await expect(bringIn(office.ctx, wrong)).rejects.toThrow(/2 rows .* such as 2: .*없는 곳/)
  expect(await office.db.selectFrom('employees').select('id').execute()).toEqual([])
})
