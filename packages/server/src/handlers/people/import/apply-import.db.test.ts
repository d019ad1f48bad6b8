import { randomUUID } from 'node:crypto'
import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type PersonActor, systemActor } from '../../../context.ts'
import { ConflictError, InvalidInputError } from '../../../errors.ts'
import { setUpSmallCompany, smallSchedules } from '../../../testing/small-company.ts'
import {
  applyImport,
  planAhead,
  previewImport,
  readImport,
  undoImport,
  verifyWorkLogs,
  writeLeave,
} from '../../index.ts'

/* Three people of 개발팀 at 본사, who work 09–18; today is 10 November 2026. */

async function office() {
  const opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = opened
  await setUpSmallCompany(ctx, { people: 3, from: '2026-11-09', to: '2026-11-15' })
  const look = async (text: string) =>
    (
      await previewImport(ctx, systemActor, {
        bytes: new TextEncoder().encode(text),
        fileName: 'people.csv',
        from: null,
        columns: null,
      })
    ).import!
  const apply = (id: number, reason: string | null = null) => applyImport(ctx, systemActor, { id, reason })
  const undo = (id: number) => undoImport(ctx, systemActor, { id })
  const stored = async () => ({
    employees: await db
      .selectFrom('employees')
      .select(['number', 'name', 'email'])
      .orderBy('number')
      .execute(),
    employments: await db
      .selectFrom('employments')
      .innerJoin('employees', 'employees.id', 'employee_id')
      .innerJoin('departments', 'departments.id', 'department_id')
      .select(['number', 'during', 'departments.name as department', 'title'])
      .orderBy('number')
      .orderBy('during')
      .execute(),
    schedules: await db
      .selectFrom('plan_assignments')
      .select(['scope_id', 'during', 'pattern_id'])
      .orderBy('scope_id')
      .orderBy('during')
      .execute(),
    badges: await db
      .selectFrom('badge_assignments')
      .select(['badge', 'employee_id'])
      .orderBy('badge')
      .execute(),
    departments: await db.selectFrom('departments').select('name').orderBy('name').execute(),
    plans: await db
      .selectFrom('work_plans')
      .select(['employee_id', 'work_date', 'plan'])
      .orderBy('employee_id')
      .orderBy('work_date')
      .execute(),
  })
  return { ctx, db, look, apply, undo, stored, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() }
}

const list = [
  '사번,이름,부서,직위,입사일,이메일,근무표,카드번호',
  '00001,김민수,영업본부/영업1팀,대리,,minsu@example.com,야간,',
  '00009,이서연,영업본부/영업2팀,,2026-11-01,,주간,C9',
  '00010,박지훈,,,2026-02-31,,,',
].join('\n')

test('what was looked at is done once, days and plans follow, and one act takes it back to the letter', async () => {
  await using at = await office()
  const before = await at.stored()
  const { id } = await at.look(list)
  const done = await at.apply(id)
  expect(done.changed).toBe(true)
  expect(done.effect.plans).toBeGreaterThan(0)
  const after = await at.stored()
  expect(after.employees.map(({ number, name, email }) => [number, name, email])).toEqual([
    ['00001', '김민수', 'minsu@example.com'],
    ['00002', '사람 00002', null],
    ['00003', '사람 00003', null],
    ['00009', '이서연', null],
  ])
  expect(after.employments.filter(({ number }) => number === '00001')).toMatchObject([
    { during: '[2026-01-01,2026-11-10)', department: '개발팀', title: '' },
    { during: '[2026-11-10,)', department: '영업1팀', title: '대리' },
  ])
  expect(after.departments.map(({ name }) => name)).toEqual(['개발팀', '영업1팀', '영업2팀', '영업본부'])
  expect(after.badges.map(({ badge }) => badge)).toContain('C9')
  expect(after.plans.length).toBeGreaterThan(before.plans.length)
  expect((await verifyWorkLogs(at.ctx)).differences).toEqual([])

  expect((await at.apply(id)).changed).toBe(false)
  expect(await at.stored()).toEqual(after)

  expect((await at.undo(id)).changed).toBe(true)
  expect(await at.stored()).toEqual(before)
  expect((await at.undo(id)).changed).toBe(false)
  await expect(at.apply(id)).rejects.toThrow('taken back')
})

test('a list that was applied says the same of everybody when it is looked at again', async () => {
  await using at = await office()
  await at.apply((await at.look(list)).id)
  expect((await at.look(list)).counts).toEqual({ new: 0, changed: 0, same: 2, refused: 1 })
})

test('what changed since it was looked at has to be looked at again, and nothing is half done', async () => {
  await using at = await office()
  const { id } = await at.look(list)
  await at.apply((await at.look('사번,이름\n00001,김영희')).id)
  const before = await at.stored()
  await expect(at.apply(id)).rejects.toThrow(ConflictError)
  expect(await at.stored()).toEqual(before)
  expect((await readImport(at.ctx, systemActor, id)).appliedAt).toBe(null)
})

test('two who apply at once do it once', async () => {
  await using at = await office()
  const { id } = await at.look(list)
  const both = await Promise.all([at.apply(id), at.apply(id)])
  expect(both.map(({ changed }) => changed).sort()).toEqual([false, true])
})

test('days that are over change with a reason alone', async () => {
  await using at = await office()
  const { id } = await at.look('사번,퇴사일\n00001,2026-10-31')
  await expect(at.apply(id)).rejects.toThrow(InvalidInputError)
  expect((await at.apply(id, '퇴사 처리 누락')).changed).toBe(true)
  expect((await at.stored()).employments[0]).toMatchObject({ during: '[2026-01-01,2026-11-01)' })
})

test('an import on which something newer stands is not taken back, and says what', async () => {
  await using at = await office()
  const { id } = await at.look(list)
  await at.apply(id)
  const newer = await at.look('사번,이름\n00001,김영희')
  await at.apply(newer.id)
  await expect(at.undo(id)).rejects.toThrow('00001')
  await at.undo(newer.id)
  const { id: employeeId } = await at.db
    .selectFrom('employees')
    .select('id')
    .where('number', '=', '00009')
    .executeTakeFirstOrThrow()
  await at.db
    .insertInto('plan_overrides')
    .values({ employee_id: employeeId, work_date: '2026-11-11', reason: '행사', shift_id: null, plan: null })
    .execute()
  await writeLeave(
    at.ctx,
    systemActor,
    {
      ...{ key: randomUUID(), kind: 'grant', who: { employeeIds: [employeeId] }, amount: 1, unit: 'day' },
      ...{ on: '2026-11-20', until: null, reason: '포상' },
    },
    { dryRun: false },
  )
  await expect(at.undo(id)).rejects.toThrow(/entries of leave \(1\).*overrides of plans \(1\)/)
})

test('people whose month is closed are not taken back', async () => {
  await using at = await office()
  const { id } = await at.look(list)
  await at.apply(id)
  await sql`
    with closing as (
      insert into closings (department_id, month, closed_at, closed_by, people, days, engine, rules, pool)
      select min(id), '2026-10-01', now(), 'system', 1, 1, 1, 1, '{}' from departments returning id
    )
    insert into closed_days (closing_id, employee_id, work_date, logged, facts, explanation)
    select closing.id, employees.id, '2026-10-01', false, '{}', '{}' from closing, employees where number = '00009'
  `.execute(at.db)
  await expect(at.undo(id)).rejects.toThrow(/days of closed months \(1\)/)
})

test('what is dry is taken back, and a list that was not applied has nothing to take back', async () => {
  await using at = await office()
  const { id } = await at.look(list)
  const before = await at.stored()
  const { effect } = await applyImport(at.ctx, systemActor, { id, reason: null, dryRun: true })
  expect(effect.plans).toBeGreaterThan(0)
  expect(await at.stored()).toEqual(before)
  await expect(at.undo(id)).rejects.toThrow('not applied yet')
})

test('a person who comes back has two employments, and transfers of one list come one after another', async () => {
  await using at = await office()
  const text = [
    '사번,부서,입사일,퇴사일,발령일',
    '00001,개발팀,2026-01-01,2026-12-31,',
    '00001,기획팀,2027-03-01,,2027-07-01',
    '00001,개발팀,2027-03-01,,2027-03-01',
  ].join('\n')
  await at.apply((await at.look(text)).id)
  expect((await at.stored()).employments.filter(({ number }) => number === '00001')).toMatchObject([
    { during: '[2026-01-01,2027-01-01)', department: '개발팀' },
    { during: '[2027-03-01,2027-07-01)', department: '개발팀' },
    { during: '[2027-07-01,)', department: '기획팀' },
  ])
})

test('nobody applies or takes back what a list says of herself', async () => {
  await using at = await office()
  const { id: employeeId } = await at.db
    .selectFrom('employees')
    .select('id')
    .where('number', '=', '00001')
    .executeTakeFirstOrThrow()
  const herself: PersonActor = {
    kind: 'person',
    name: 'hr@example.com',
    address: '10.0.0.1',
    userId: 'hr',
    sessionId: 'one',
    employeeId,
    signedInAt: at.ctx.clock.now(),
    grants: [{ role: 'hr', departmentId: null }],
    resting: [],
  }
  const { id } = await at.look('사번,직위\n00001,부장')
  const before = await at.stored()
  await expect(applyImport(at.ctx, herself, { id, reason: null })).rejects.toThrow('their own record')
  await at.apply(id)
  await expect(undoImport(at.ctx, herself, { id })).rejects.toThrow('their own record')
  expect(await at.stored()).not.toEqual(before)
})

test('who comes into a company that has a pattern and nobody yet is planned by the next job', async () => {
  await using opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = opened
  await bringIn(ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [],
    people: [],
    ...smallSchedules,
    companyPattern: '주간',
  })
  const text = ['사번,이름,부서,사업장,입사일', '00001,김민수,영업본부,본사,2026-01-02'].join('\n')
  const bytes = new TextEncoder().encode(text)
  const { import: looked } = await previewImport(ctx, systemActor, {
    bytes,
    fileName: 'people.csv',
    from: null,
    columns: null,
  })
  await applyImport(ctx, systemActor, { id: looked!.id, reason: null })
  const { rows: jobs } = await sql`
    select from graphile_worker.jobs where task_identifier = 'generate_work_plans'
  `.execute(db)
  expect(jobs).toHaveLength(1)
  await planAhead(ctx)
  const plans = await db.selectFrom('work_plans').select('work_date').orderBy('work_date').execute()
  expect([plans[0]?.work_date, plans.at(-1)?.work_date]).toEqual(['2026-11-10', '2027-01-11'])
})
