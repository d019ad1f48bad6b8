import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { auditOf, hrOf, openPeopleOffice, refusalOf } from '../../testing/people-office.ts'
import { addEmployee, changeEmployee } from '../index.ts'

type Office = Awaited<ReturnType<typeof openPeopleOffice>>

const add = (
  office: Office,
  card: { number: string; name?: string; email?: string | null },
  dates: { from: string; until?: string | null } = { from: '2026-11-16' },
  actor: Parameters<typeof addEmployee>[1] = systemActor,
) =>
  addEmployee(office.ctx, actor, {
    name: '이새롬',
    email: null,
    ...card,
    employment: {
      departmentId: office.department('영업팀'),
      siteId: office.siteId,
      title: '사원',
      until: null,
      ...dates,
    },
  })

test('somebody new is planned from the first day on, and once, however often it is sent', async () => {
  await using office = await openPeopleOffice()
  const card = { number: ' 100 ', email: 'Lee@Example.test' }
  const both = await Promise.all([add(office, card), add(office, card)])
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  const { employeeId } = both[0]!
  expect(await add(office, card)).toEqual({ employeeId, changed: false, plans: 0 })
  const plans = await office.db
    .selectFrom('work_plans')
    .select(({ fn }) => [fn.min('work_date').as('from'), fn.max('work_date').as('to')])
    .where('employee_id', '=', employeeId)
    .executeTakeFirstOrThrow()
  expect(plans).toEqual({ from: '2026-11-16', to: '2026-12-10' })
  expect(await auditOf(office.ctx, 'add-employee')).toMatchObject([
    { employee_id: employeeId, after: { number: '100', email: 'Lee@Example.test', department: '영업팀' } },
  ])
})

test('one number or e-mail for two people, no name, no address and an end before the start are refused', async () => {
  await using office = await openPeopleOffice()
  await add(office, { number: '100', email: 'lee@example.test' })
  expect(await refusalOf(add(office, { number: '1' }))).toEqual(['number', 'number-taken'])
  expect(await refusalOf(add(office, { number: '101', email: 'LEE@example.test' }))).toEqual([
    'email',
    'employee-email-taken',
  ])
  expect(await refusalOf(add(office, { number: '', name: ' ', email: 'lee' }))).toEqual([
    'number',
    'field-number',
    'name',
    undefined,
    'email',
    undefined,
  ])
  expect(
    await refusalOf(add(office, { number: '101' }, { from: '2026-11-16', until: '2026-11-15' })),
  ).toEqual(['until', 'end-before-start'])
  const count = await office.db.selectFrom('employees').select('number').execute()
  expect(count).toHaveLength(3)
})

test('HR of a department adds people to it alone', async () => {
  await using office = await openPeopleOffice()
  const dates = { from: '2026-11-16' }
  const as = (department: '개발팀' | '영업팀') => hrOf(office.department(department))
  expect(await refusalOf(add(office, { number: '7' }, dates, as('개발팀')))).toEqual(['forbidden'])
  expect(await add(office, { number: '7' }, dates, as('영업팀'))).toMatchObject({ changed: true })
})

test('number, name and e-mail are changed, once, and never to those of somebody else', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first } = office
  const change = (card: { number: string; email?: string }) =>
    changeEmployee(ctx, systemActor, { employeeId: first, name: '김하나', email: null, ...card })
  expect(await change({ number: 'A1', email: 'kim@example.test' })).toEqual({ changed: true })
  expect(await change({ number: 'A1', email: 'kim@example.test' })).toEqual({ changed: false })
  // Her own e-mail, written otherwise, is not somebody else's.
  expect(await change({ number: 'A1', email: 'Kim@example.test' })).toEqual({ changed: true })
  expect(await refusalOf(change({ number: '2' }))).toEqual(['number', 'number-taken'])
  expect(await auditOf(ctx, 'change-employee')).toMatchObject([
    { before: { number: '1', name: '김민수1', email: null }, after: { number: 'A1', name: '김하나' } },
    { after: { email: 'Kim@example.test' } },
  ])
  expect(
    await refusalOf(
      changeEmployee(ctx, systemActor, { employeeId: 999, number: '9', name: 'x', email: null }),
    ),
  ).toEqual(['not-found'])
})
