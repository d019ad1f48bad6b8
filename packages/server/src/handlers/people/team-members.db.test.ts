import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { auditOf, hrOf, openPeopleOffice, refusalOf } from '../../testing/people-office.ts'
import {
  addTeam,
  deriveWorkDays,
  joinTeam,
  leaveTeam,
  readProfile,
  removeTeam,
  renameTeam,
  setTrait,
  verifyWorkLogs,
} from '../index.ts'

async function openTeams() {
  const office = await openPeopleOffice()
  const { ctx, db } = office
  const [a, b] = await Promise.all(
    ['A조', 'B조'].map(async (name) => (await addTeam(ctx, systemActor, { name, nameEn: '' })).teamId),
  )
  await sql`
    insert into plan_assignments (scope, scope_id, during, pattern_id)
    select 'team', ${b!}, '(,)', id from patterns where name = '야간'
  `.execute(db)
  const members = async (id: number) =>
    (
      await db
        .selectFrom('team_members')
        .innerJoin('teams', 'teams.id', 'team_id')
        .select(['during', 'name'])
        .where('employee_id', '=', id)
        .orderBy('during')
        .execute()
    ).map(({ during, name }) => `${during} ${name}`)
  return { ...office, a: a!, b: b!, members }
}

test('people are in one team at a time, from a date until another, by the pattern of the team', async () => {
  await using office = await openTeams()
  const { ctx, db, first, second, a, b, members } = office
  const join = (teamId: number, from: string, until: string | null = null, reason: string | null = null) =>
    joinTeam(ctx, systemActor, { teamId, employeeIds: [first, second], from, until, reason })
  expect(await join(a, '2026-11-10')).toMatchObject({ changed: 2 })
  expect(await join(a, '2026-11-10')).toMatchObject({ changed: 0, effect: { plans: 0 } })
  const both = await Promise.all([1, 2].map(() => join(b, '2026-11-16', '2026-11-21')))
  expect(both.map(({ changed }) => changed).sort()).toEqual([0, 2])
  expect(await members(first)).toEqual([
    '[2026-11-10,2026-11-16) A조',
    '[2026-11-16,2026-11-21) B조',
    '[2026-11-21,) A조',
  ])
  const { rows } = await sql<{ date: string }>`
    select work_date as date from work_plans
    where employee_id = ${first} and (plan -> 'segments' -> 0 ->> 0)::int = 1320 order by 1
  `.execute(db)
  expect(rows.map(({ date }) => date)).toEqual([16, 17, 18, 19, 20].map((day) => `2026-11-${day}`))

  expect(await refusalOf(join(b, '2026-11-09'))).toEqual(['reason', 'past-needs-reason'])
  expect(await refusalOf(join(b, '2026-11-16', '2026-11-16', 'x'))).toEqual(['until', 'end-before-start'])
  expect(await refusalOf(join(99_999, '2026-11-16'))).toEqual(['not-found'])
  await deriveWorkDays(ctx)
  await join(b, '2026-11-03', '2026-11-05', 'They worked with B')
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })

  const leave = () =>
    leaveTeam(ctx, systemActor, { employeeIds: [first], from: '2026-11-10', until: null, reason: null })
  expect([(await leave()).changed, (await leave()).changed]).toEqual([1, 0])
  expect(await members(first)).toEqual(['[2026-11-03,2026-11-05) B조'])
  expect(await auditOf(ctx, 'leave-team')).toMatchObject([
    { employee_id: first, details: { people: ['1'] }, after: { team: null, from: '2026-11-10' } },
  ])
})

test('a preview of a team says what the days become, and leaves all as it is', async () => {
  await using office = await openTeams()
  const { ctx, first, b, members } = office
  await deriveWorkDays(ctx)
  const input = { teamId: b, employeeIds: [first], from: '2026-11-02', until: '2026-11-04', reason: 'B' }
  const { effect } = await joinTeam(ctx, systemActor, input, { dryRun: true })
  expect(effect.plans).toBe(2)
  expect(effect.days.looked).toBeGreaterThan(1)
  expect(await members(first)).toEqual([])
})

test('teams are renamed, and taken away only while nobody was ever in them', async () => {
  await using office = await openTeams()
  const { ctx, first, a, b } = office
  const rename = (name: string) => renameTeam(ctx, systemActor, { teamId: a, name, nameEn: 'Crew A' })
  expect([await rename('가조'), await rename('가조')]).toEqual([{ changed: true }, { changed: false }])
  expect(await refusalOf(rename('B조'))).toEqual(['name', 'name-taken'])
  expect(await refusalOf(addTeam(ctx, systemActor, { name: 'B조', nameEn: '' }))).toEqual([
    'name',
    'name-taken',
  ])
  expect(await refusalOf(removeTeam(ctx, systemActor, b))).toEqual(['teamId', 'team-used'])
  await joinTeam(ctx, systemActor, {
    teamId: a,
    employeeIds: [first],
    from: '2027-01-01',
    until: null,
    reason: null,
  })
  expect(await refusalOf(removeTeam(ctx, systemActor, a))).toEqual(['teamId', 'team-used'])
  const { teamId } = await addTeam(ctx, systemActor, { name: 'C조', nameEn: '' })
  expect([await removeTeam(ctx, systemActor, teamId), await removeTeam(ctx, systemActor, teamId)]).toEqual([
    { changed: true },
    { changed: false },
  ])
})

test('traits have dates, are seen by HR alone, and the audit does not tell what they are', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first } = office
  const set = (holds: boolean, from: string, until: string | null) =>
    setTrait(ctx, systemActor, { employeeId: first, trait: 'pregnant', from, until, holds })
  const both = await Promise.all([1, 2].map(() => set(true, '2026-06-01', null)))
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  await set(false, '2026-12-01', null)
  expect(await refusalOf(set(true, '2026-12-01', '2026-11-01'))).toEqual(['until', 'end-before-start'])
  const seen = async (actor: Parameters<typeof readProfile>[1]) =>
    (await readProfile(ctx, actor, first)).traits
  const here = office.department('개발팀')
  expect(await seen(hrOf(here))).toEqual([{ trait: 'pregnant', from: '2026-06-01', until: '2026-12-01' }])
  const manager = { ...hrOf(here), grants: [{ role: 'manager' as const, departmentId: here }] }
  const auditor = { ...hrOf(null), grants: [{ role: 'auditor' as const, departmentId: null }] }
  expect([await seen(manager), await seen(auditor)]).toEqual([null, null])
  const lines = await auditOf(ctx, 'set-trait')
  expect(lines).toHaveLength(2)
  expect(JSON.stringify(lines)).not.toContain('pregnant')
})
