import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { auditOf, hrOf, openPeopleOffice, refusalOf } from '../../testing/people-office.ts'
import {
  correctEmployment,
  deriveWorkDays,
  endEmployment,
  hireEmployee,
  removeEmployment,
  transferEmployee,
  verifyWorkLogs,
} from '../index.ts'

type Office = Awaited<ReturnType<typeof openPeopleOffice>>

const employmentsOf = async ({ db }: Office, id: number) =>
  (
    await db
      .selectFrom('employments')
      .innerJoin('departments', 'departments.id', 'department_id')
      .select(['during', 'departments.name', 'title'])
      .where('employee_id', '=', id)
      .orderBy('during')
      .execute()
  ).map(({ during, name, title }) => `${during} ${name} ${title}`.trim())

const plansOf = async ({ db }: Office, id: number) =>
  (
    await db
      .selectFrom('work_plans')
      .select('work_date')
      .where('employee_id', '=', id)
      .orderBy('work_date')
      .execute()
  ).map(({ work_date }) => work_date)

const transfer = (office: Office, from: string, more: { reason?: string; dryRun?: boolean } = {}) =>
  transferEmployee(
    office.ctx,
    systemActor,
    {
      employeeId: office.first,
      departmentId: office.department('영업팀'),
      siteId: office.siteId,
      title: '팀장',
      from,
      reason: more.reason ?? null,
    },
    { dryRun: more.dryRun ?? false },
  )

const end = (office: Office, lastDay: string, reason: string | null = null, dryRun = false) =>
  endEmployment(office.ctx, systemActor, { employeeId: office.first, lastDay, reason }, { dryRun })

test('a transfer holds from its date on, is written down with names, and sent twice or by two at once it is one', async () => {
  await using office = await openPeopleOffice()
  const both = await Promise.all([transfer(office, '2026-12-01'), transfer(office, '2026-12-01')])
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  expect(await transfer(office, '2026-12-01')).toMatchObject({ changed: false, effect: { plans: 0 } })
  expect(await employmentsOf(office, office.first)).toEqual([
    '[2026-01-01,2026-12-01) 개발팀',
    '[2026-12-01,) 영업팀 팀장',
  ])
  const [line, ...others] = await auditOf(office.ctx, 'transfer-employee')
  expect(others).toEqual([])
  expect(line).toMatchObject({
    employee_id: office.first,
    before: [{ from: '2026-01-01', until: null, department: '개발팀', site: '본사', title: '' }],
    after: [
      { from: '2026-01-01', until: '2026-12-01', department: '개발팀', site: '본사', title: '' },
      { from: '2026-12-01', until: null, department: '영업팀', site: '본사', title: '팀장' },
    ],
  })
})

test('after her last day she has no plans, and days that are over go with a reason and after a preview', async () => {
  await using office = await openPeopleOffice()
  await deriveWorkDays(office.ctx)
  expect(await end(office, '2026-11-30')).toMatchObject({ changed: true, effect: { plans: 10 } })
  expect((await plansOf(office, office.first)).at(-1)).toBe('2026-11-30')
  expect((await plansOf(office, office.second)).at(-1)).toBe('2026-12-10')

  expect(await refusalOf(end(office, '2026-11-05'))).toEqual(['reason', 'past-needs-reason'])
  const preview = await end(office, '2026-11-05', 'She told us late', true)
  expect(preview.effect.days).toMatchObject({ complete: true })
  expect(preview.effect.days.listed[0]).toMatchObject({
    employee: { id: office.first },
    date: '2026-11-06',
    had: true,
    has: false,
  })
  expect((await plansOf(office, office.first)).at(-1)).toBe('2026-11-30')
  const done = await end(office, '2026-11-05', 'She told us late')
  expect(done.effect).toEqual(preview.effect)
  expect((await plansOf(office, office.first)).at(-1)).toBe('2026-11-05')
  expect(await verifyWorkLogs(office.ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('she comes back, in a second employment; one that overlaps is refused and nothing is half done', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first, siteId } = office
  const hire = (from: string, until: string | null = null) =>
    hireEmployee(ctx, systemActor, {
      employeeId: first,
      departmentId: office.department('지원팀'),
      siteId,
      title: '',
      from,
      until,
      reason: null,
    })
  expect(await refusalOf(hire('2026-12-01'))).toEqual(['from', 'employed-already'])
  await end(office, '2026-11-20')
  expect(await refusalOf(hire('2026-12-05', '2026-12-04'))).toEqual(['until', 'end-before-start'])
  expect(await refusalOf(hire('2026-11-20'))).toEqual(['from', 'employed-already'])
  expect(await employmentsOf(office, first)).toEqual(['[2026-01-01,2026-11-21) 개발팀'])
  await hire('2026-12-07')
  expect(await hire('2026-12-07')).toMatchObject({ changed: false })
  expect(await employmentsOf(office, first)).toEqual([
    '[2026-01-01,2026-11-21) 개발팀',
    '[2026-12-07,) 지원팀',
  ])
  expect((await plansOf(office, first)).slice(-5)).toEqual([
    '2026-11-20',
    '2026-12-07',
    '2026-12-08',
    '2026-12-09',
    '2026-12-10',
  ])
})

test('a range is corrected, and one that was none is taken away', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first, siteId } = office
  const correct = (until: string | null, reason: string | null = null) =>
    correctEmployment(ctx, systemActor, {
      employeeId: first,
      employment: '2026-01-01',
      departmentId: office.department('개발팀'),
      siteId,
      title: '',
      from: '2026-02-01',
      until,
      reason,
    })
  expect(await refusalOf(correct(null))).toEqual(['reason', 'past-needs-reason'])
  await correct('2026-12-01', 'A wrong contract')
  expect(await employmentsOf(office, first)).toEqual(['[2026-02-01,2026-12-01) 개발팀'])
  expect(await correct('2026-12-01', 'A wrong contract')).toMatchObject({ changed: false })
  const remove = () =>
    removeEmployment(ctx, systemActor, { employeeId: first, employment: '2026-02-01', reason: 'Not hers' })
  expect(await remove()).toMatchObject({ changed: true })
  expect(await remove()).toMatchObject({ changed: false })
  expect(await employmentsOf(office, first)).toEqual([])
  expect(await plansOf(office, first)).toEqual([])
})

test('HR of a department moves its people within what lies below, nobody else’s, nowhere else, and not herself', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first, siteId } = office
  const as = (actor: Parameters<typeof transferEmployee>[1], to: '개발팀' | '영업팀') =>
    transferEmployee(ctx, actor, {
      employeeId: first,
      departmentId: office.department(to),
      siteId,
      title: '책임',
      from: '2026-12-01',
      reason: null,
    })
  const hr = hrOf(office.department('개발팀'))
  expect(await refusalOf(as(hr, '영업팀'))).toEqual(['forbidden'])
  expect(await refusalOf(as(hrOf(office.department('영업팀')), '영업팀'))).toEqual(['forbidden'])
  expect(await refusalOf(as(hrOf(null, first), '영업팀'))).toEqual(['own-record'])
  expect(await as(hr, '개발팀')).toMatchObject({ changed: true })
})

test('unknown departments and sites, and people who are not there, are refused by name', async () => {
  await using office = await openPeopleOffice()
  const act = { departmentId: 99_999, siteId: 99_999, title: '', from: '2026-12-01', reason: null }
  const { ctx, first } = office
  expect(await refusalOf(transferEmployee(ctx, systemActor, { ...act, employeeId: first }))).toEqual([
    'departmentId',
    'no-department',
    'siteId',
    'no-site',
  ])
  expect(await refusalOf(transferEmployee(ctx, systemActor, { ...act, employeeId: 99_999 }))).toEqual([
    'not-found',
  ])
})
