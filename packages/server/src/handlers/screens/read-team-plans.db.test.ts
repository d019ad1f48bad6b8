import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type PersonActor, systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import { overridePlans, readTeamPlans, undoPlanAct } from '../index.ts'

const month = { from: '2026-11-01', to: '2026-11-30' }

async function company(people = 6) {
  const office = await testContext('2026-11-10T03:00:00Z')
  const { employeeIds } = await setUpSmallCompany(office.ctx, {
    people,
    from: '2026-11-01',
    to: '2026-11-30',
  })
  const shifts = await office.db.selectFrom('shifts').select(['id', 'name']).execute()
  const night = shifts.find(({ name }) => name === '야간')!.id
  return { office, one: employeeIds.get('00001')!, night }
}

const person = (
  employeeId: number,
  grants: PersonActor['grants'] = [{ role: 'employee', departmentId: null }],
) => ({
  ...systemActor,
  kind: 'person' as const,
  name: 'somebody@test.test',
  userId: 'somebody',
  sessionId: 'none',
  employeeId,
  signedInAt: Temporal.Instant.from('2026-11-10T03:00:00Z'),
  grants,
  resting: [],
})

test('a month of people: dates alike are said once, with shift, pattern and what a person changed', async () => {
  const { office, one, night } = await company()
  await using _ = office
  const { ctx } = office
  const change = { employeeId: one, date: '2026-11-12', instead: { shiftId: night } }
  const { actId } = await overridePlans(ctx, systemActor, { changes: [change], reason: null })
  const read = await readTeamPlans(ctx, systemActor, month)
  expect(read).toMatchObject({ from: '2026-11-01', today: '2026-11-10', total: 6 })
  expect(read.people.every(({ cells }) => cells.length === 30)).toBe(true)
  const shown = (date: number) => read.kinds[read.people[0]!.cells[date - 1]!]!
  expect(shown(12)).toMatchObject({
    shiftId: night,
    overridden: true,
    pattern: { name: '주간', scope: 'employee' },
    act: { id: actId, kind: 'override', by: 'system:rollcall', before: { shiftId: null, byPattern: true } },
  })
  expect(shown(13)).toMatchObject({
    overridden: false,
    act: null,
    segments: [{ start: '09:00', end: '18:00' }],
  })
  expect(shown(14)).toMatchObject({ dayType: 'offday', shiftId: null, segments: [] })
  expect(read.shifts.map(({ name }) => name).sort()).toEqual(['야간', '주간'])
  // Two patterns that work and rest, and the one date.
  expect(read.kinds).toHaveLength(5)
  await undoPlanAct(ctx, systemActor, { actId: actId! })
  const after = await readTeamPlans(ctx, systemActor, month)
  expect(after.kinds[after.people[0]!.cells[11]!]).toMatchObject({ overridden: false, act: { kind: 'undo' } })
})

test('a holiday is shown on its date, and a date that nothing is planned of is empty', async () => {
  const { office, one } = await company(1)
  await using _ = office
  const { ctx, db } = office
  await db
    .updateTable('work_plans')
    .set({
      origin: JSON.stringify({
        pattern: null,
        holiday: { names: ['창립기념일'], kind: 'companyHoliday', origin: 'manual' },
        override: null,
      }),
    })
    .where('work_date', '=', '2026-11-03')
    .execute()
  await db.deleteFrom('work_plans').where('work_date', '=', '2026-11-04').execute()
  const read = await readTeamPlans(ctx, systemActor, month)
  expect(read.holidays).toEqual([{ date: '2026-11-03', names: ['창립기념일'] }])
  expect(read.people[0]!.cells[3]).toBeNull()
  expect(read.people[0]!.employee.id).toBe(one)
})

test('people are found by name and department, with what lies below it, and only within reach', async () => {
  const { office, one } = await company()
  await using _ = office
  const { ctx, db } = office
  const department = await db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  const above = await db
    .insertInto('departments')
    .values({ name: '본부', name_en: 'Head' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('department_places')
    .values({ department_id: department.id, parent_id: above.id, during: '[2026-11-20,)' })
    .execute()
  const total = async (input: object, actor: Parameters<typeof readTeamPlans>[1] = systemActor) =>
    (await readTeamPlans(ctx, actor, { ...month, ...input })).total
  expect(await total({ departmentId: above.id })).toBe(6)
  expect(await total({ departmentId: above.id, to: '2026-11-19' })).toBe(0)
  expect(await total({ search: '00003' })).toBe(1)
  expect(await total({ search: 'ㅅㄹ' })).toBe(6)
  expect(await total({}, person(one, [{ role: 'manager', departmentId: above.id }]))).toBe(6)
  const team = await db
    .insertInto('teams')
    .values({ name: '1조', name_en: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('team_members')
    .values({ team_id: team.id, employee_id: one, during: '[2026-01-01,)' })
    .execute()
  expect(await total({ teamId: team.id })).toBe(1)
  await expect(readTeamPlans(ctx, systemActor, { from: '2026-11-02', to: '2026-11-01' })).rejects.toThrow(
    /before/,
  )
  await expect(readTeamPlans(ctx, systemActor, { from: '2026-11-01', to: '2027-01-01' })).rejects.toThrow(
    /42/,
  )
})

test('traits come with the plans of those whose traits one may see, on dates when they hold', async () => {
  const { office, one } = await company(2)
  await using _ = office
  const { ctx, db } = office
  const department = await db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  await db
    .insertInto('employee_traits')
    .values([
      { employee_id: one, trait: 'pregnant', during: '[2026-11-16,)' },
      { employee_id: one, trait: 'minor', during: '[,2026-11-01)' },
    ])
    .execute()
  const traits = async (actor: Parameters<typeof readTeamPlans>[1]) =>
    (await readTeamPlans(ctx, actor, month)).people.map((each) => each.traits)
  const held = [[{ trait: 'pregnant', from: '2026-11-16', until: null }], []]
  expect(await traits(systemActor)).toEqual(held)
  const granted = (role: 'hr' | 'manager') => person(one, [{ role, departmentId: department.id }])
  expect(await traits(granted('hr'))).toEqual(held)
  expect(await traits(granted('manager'))).toEqual([null, null])
  expect(await traits(person(one))).toEqual([null, null])
})

test('who reaches nobody else sees when her mates work, and not what was changed of them', async () => {
  const { office, one, night } = await company()
  await using _ = office
  const { ctx, db } = office
  const [two, three] = (await db.selectFrom('employees').select('id').orderBy('number').limit(3).execute())
    .slice(1)
    .map(({ id }) => id)
  const change = { employeeId: two!, date: '2026-11-12', instead: { shiftId: night } }
  await overridePlans(ctx, systemActor, {
    changes: [change, { ...change, employeeId: one }],
    reason: '치과 진료',
  })
  // Nobody is in a team: her mates are her department.
  const read = await readTeamPlans(ctx, person(one), month)
  expect(read.total).toBe(6)
  const shown = (place: number) => read.kinds[read.people[place]!.cells[11]!]
  expect(shown(0)).toMatchObject({ shiftId: night, overridden: true, act: { reason: '치과 진료' } })
  expect(shown(1)).toMatchObject({ shiftId: night, overridden: false, act: null })
  const { id: teamId } = await db
    .insertInto('teams')
    .values({ name: '1조', name_en: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('team_members')
    .values([
      { team_id: teamId, employee_id: one, during: '[2026-01-01,)' },
      { team_id: teamId, employee_id: two!, during: '[2026-01-01,2026-11-11)' },
      { team_id: teamId, employee_id: three!, during: '[2026-11-12,)' },
    ])
    .execute()
  const idsOf = async (actor: Parameters<typeof readTeamPlans>[1], input: object) =>
    (await readTeamPlans(ctx, actor, { ...month, ...input })).people.map(({ employee }) => employee.id)
  expect(await idsOf(person(one), {})).toEqual([one, two, three])
  expect(await idsOf(person(one), { from: '2026-11-11', to: '2026-11-11' })).toEqual([one])
  expect(await idsOf(person(one), { search: '00004' })).toEqual([])
  expect(await idsOf(person(two!), { from: '2026-11-12', to: '2026-11-12' })).toHaveLength(6)
  const manager = person(one, [
    { role: 'employee', departmentId: null },
    { role: 'hr', departmentId: null },
  ])
  expect(await idsOf(manager, {})).toHaveLength(6)
  expect(await idsOf(manager, { mates: true })).toEqual([one, two, three])
})

test('a calendar of many people takes as many queries as one of few', async () => {
  const queriesOf = async (people: number) => {
    const { office } = await company(people)
    await using _ = office
    const texts: string[] = []
    const counted = office.db.withPlugin({
      transformQuery: ({ node }) => {
        texts.push(JSON.stringify(node))
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const read = await readTeamPlans({ ...office.ctx, db: counted }, systemActor, month)
    expect(read.people).toHaveLength(people)
    return { all: texts.length, plans: texts.filter((text) => text.includes('work_plans')).length }
  }
  const [few, many] = [await queriesOf(2), await queriesOf(40)]
  expect(many).toEqual(few)
  expect(many.plans).toBe(1)
})
