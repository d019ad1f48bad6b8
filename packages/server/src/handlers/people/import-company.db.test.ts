import { type TestContext, testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type PersonActor, systemActor } from '../../context.ts'
import { type CompanyInput, deriveWorkDays, importCompany, verifyWorkLogs } from '../index.ts'

const now = '2026-11-10T00:00:00Z'
const company = (): CompanyInput => ({
  sites: [{ name: '본사', zone: 'Asia/Seoul' }],
  departments: [{ name: '개발팀', nameEn: 'Engineering' }],
  shifts: [
    { name: '낮', segments: [['07:00', '19:00']] },
    { name: '밤', segments: [['19:00', '31:00']] },
  ],
  patterns: [{ name: '교대', from: '2026-01-05', cycle: ['낮', '밤', 'offday'], worksOnHolidays: true }],
  holidays: [{ calendar: 'KR', date: '2026-11-12', name: '창립기념일', kind: 'companyHoliday' }],
  sources: [{ name: '정문', profile: 'attlog', zone: 'Asia/Seoul', directions: { '0': 'in' } }],
  people: ['1', '2'].map((number, offset) => ({
    number,
    name: `가나${number}`,
    employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
    schedules: [{ from: '2026-01-05', pattern: '교대', offset }],
    badges: [{ source: '정문', badge: number }],
  })),
})

const all = { check: false }
const nothing = (changed: Record<string, number>) => Object.values(changed).every((count) => count === 0)

/** Everything that a company is stored as, and what follows from it. */
const tables = [
  'sites',
  'departments',
  'employees',
  'employments',
  'shifts',
  'shift_versions',
  'patterns',
  'pattern_versions',
  'plan_assignments',
  'holidays',
  'sources',
  'source_settings',
  'badge_assignments',
  'work_plans',
  'stale_days',
  'audit_events',
] as const

async function stored({ db }: TestContext) {
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(tables.map((table) => sql`(select json_agg(t order by t::text) from ${sql.table(table)} as t) as ${sql.ref(table)}`))}
  `.execute(db)
  return rows[0]!
}

test('a company comes in with plans and badges; the same again changes nothing at all', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { changed } = await importCompany(ctx, systemActor, company())
  expect(changed).toEqual({
    sites: 1,
    departments: 1,
    shifts: 2,
    patterns: 1,
    holidays: 1,
    people: 2,
    employments: 2,
    schedules: 2,
    sources: 1,
    badges: 2,
    plans: 126,
  })
  const plans = await db
    .selectFrom('work_plans')
    .innerJoin('employees', 'employees.id', 'employee_id')
    .select(['number', 'plan'])
    .where('work_date', '=', '2026-11-12')
    .orderBy('number')
    .execute()
  // 2026-11-12 is 311 days after the anchor: the third of the cycle, and for the second person the first.
  expect(plans.map(({ plan }) => [plan.dayType, plan.segments])).toEqual([
    ['companyHoliday', []],
    ['companyHoliday', [[420, 1140]]],
  ])
  await deriveWorkDays(ctx)
  const before = await stored(office)
  expect(nothing((await importCompany(ctx, systemActor, company())).changed)).toBe(true)
  expect(await stored(office)).toEqual(before)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('what differs is replaced, what is not named stays, and the audit says how much', async () => {
  await using office = await testContext(now)
  const { ctx, db } = office
  await importCompany(ctx, systemActor, company())
  const [first] = company().people
  const { changed } = await importCompany(ctx, systemActor, {
    ...company(),
    people: [{ ...first!, name: '다라1', schedules: [{ from: '2026-01-05', pattern: '교대', offset: 2 }] }],
  })
  expect(changed).toMatchObject({ people: 1, schedules: 2, employments: 0, badges: 0, plans: 63 })
  expect(await db.selectFrom('employees').select('name').orderBy('number').execute()).toEqual([
    { name: '다라1' },
    { name: '가나2' },
  ])
  const audit = await db
    .selectFrom('audit_events')
    .selectAll()
    .where('action', '=', 'import-company')
    .execute()
  expect(audit.map(({ details }) => details)).toMatchObject([{ people: 2 }, { people: 1, schedules: 2 }])
})

test('a check says what would change, and changes nothing', async () => {
  await using office = await testContext(now)
  const before = await stored(office)
  const { changed } = await importCompany(office.ctx, systemActor, company(), { check: true })
  expect(changed).toMatchObject({ people: 2, badges: 2, plans: 126 })
  expect(await stored(office)).toEqual(before)
})

test.each<[string, Partial<CompanyInput>, RegExp]>([
  ['a fault', { departments: [] }, /people\[0\]\.employments\[0\]\.department.*people\[1\]/],
  [
    'a calendar that is none',
    { holidays: [{ calendar: 'XX', date: '2026-11-12', name: 'X', kind: null }] },
    /holidays\[0\]\.calendar: .*KR/,
  ],
  ['a site elsewhere', { sites: [{ name: '본사', zone: 'Europe/Berlin' }] }, /“본사” is in Asia\/Seoul/],
  [
    'another kind of source',
    { sources: [{ name: '정문', profile: 'aglog', zone: 'Asia/Seoul' }] },
    /“정문” already, and it is attlog/,
  ],
  [
    'a badge of somebody else, at the very end',
    { people: [{ ...company().people[0]!, number: '3' }] },
    /Badge 1 already belongs to employee 1/,
  ],
])('%s is refused and leaves nothing behind', async (_, wrong, message) => {
  await using office = await testContext(now)
  await importCompany(office.ctx, systemActor, company(), all)
  const before = await stored(office)
  await expect(importCompany(office.ctx, systemActor, { ...company(), ...wrong })).rejects.toThrow(message)
  expect(await stored(office)).toEqual(before)
})

test('two imports at once: one brings everything in, the other finds that it stands so', async () => {
  await using office = await testContext(now)
  const outcomes = await Promise.all([1, 2, 3].map(() => importCompany(office.ctx, systemActor, company())))
  expect(outcomes.filter(({ changed }) => nothing(changed))).toHaveLength(2)
  expect(await office.db.selectFrom('employees').select('id').execute()).toHaveLength(2)
})

test('whoever has HR for a department alone imports no company', async () => {
  await using office = await testContext(now)
  const hr: PersonActor = {
    kind: 'person',
    name: 'hr@test.test',
    address: null,
    userId: 'hr',
    sessionId: 'hr',
    employeeId: null,
    grants: [{ role: 'hr', departmentId: 1 }],
    signedInAt: Temporal.Instant.from(now),
    resting: [],
  }
  await expect(importCompany(office.ctx, hr, company())).rejects.toMatchObject({ code: 'forbidden' })
  expect(await office.db.selectFrom('sites').select('id').execute()).toEqual([])
})
