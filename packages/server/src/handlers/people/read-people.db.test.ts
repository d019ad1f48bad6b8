import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { auditOf, hrOf, openPeopleOffice, refusalOf } from '../../testing/people-office.ts'
import {
  addEmployee,
  addTeam,
  assignBadges,
  createSource,
  endEmployment,
  joinTeam,
  placeDepartment,
  readOrganisation,
  readPeople,
  readProfile,
} from '../index.ts'

/**
 * 1 and 2 in 개발팀, of whom 2 leaves on the 20th, 3 comes to 영업팀 on the 16th, 4 was never employed; 개발팀 lies
 * below 본부 from today on.
 */
async function openList() {
  const office = await openPeopleOffice()
  const { ctx, second, siteId } = office
  await endEmployment(ctx, systemActor, { employeeId: second, lastDay: '2026-11-20', reason: null })
  const { employeeId: third } = await addEmployee(ctx, systemActor, {
    number: '3',
    name: '강문석',
    email: 'kang@example.test',
    employment: {
      departmentId: office.department('영업팀'),
      siteId,
      title: '사원',
      from: '2026-11-16',
      until: null,
    },
  })
  await sql`insert into employees (number, name) values ('4', '하루')`.execute(office.db)
  await placeDepartment(ctx, systemActor, {
    departmentId: office.department('개발팀'),
    parentId: office.department('본부'),
    from: '2026-11-10',
    reason: null,
  })
  return { ...office, third }
}
type List = Awaited<ReturnType<typeof openList>>

const page = { search: '', sort: 'number', down: false, limit: 100, offset: 0 } as const
const numbers = async (
  { ctx }: List,
  input: Partial<Parameters<typeof readPeople>[2]>,
  actor: Parameters<typeof readPeople>[1] = systemActor,
) => (await readPeople(ctx, actor, { ...page, ...input })).people.map(({ number }) => number)

test('people are filtered by what they are on a date, department with what lies below, site and team', async () => {
  await using office = await openList()
  const { ctx, first, siteId } = office
  expect(await numbers(office, {})).toEqual(['1', '2', '3', '4'])
  expect(await numbers(office, { state: 'employed' })).toEqual(['1', '2'])
  expect(await numbers(office, { state: 'coming' })).toEqual(['3'])
  expect(await numbers(office, { state: 'left', date: '2026-11-21' })).toEqual(['2'])
  expect(await numbers(office, { state: 'employed', date: '2026-11-21' })).toEqual(['1', '3'])
  expect(await numbers(office, { departmentId: office.department('본부') })).toEqual(['1', '2'])
  expect(await numbers(office, { departmentId: office.department('본부'), date: '2026-11-09' })).toEqual([])
  expect(await numbers(office, { siteId })).toEqual(['1', '2', '3'])
  const { teamId } = await addTeam(ctx, systemActor, { name: 'A조', nameEn: '' })
  await joinTeam(ctx, systemActor, {
    teamId,
    employeeIds: [first],
    from: '2026-11-16',
    until: null,
    reason: null,
  })
  expect(await numbers(office, { teamId })).toEqual([])
  expect(await numbers(office, { teamId, date: '2026-11-16' })).toEqual(['1'])
})

test('they are found by initial consonants, number, e-mail and badge, sorted, and page by page', async () => {
  await using office = await openList()
  const { ctx, first } = office
  const sourceId = await createSource(ctx, systemActor, {
    name: '출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
  })
  const badge = { sourceId, badge: 'B-77', employeeId: first, validFrom: null, validUntil: null }
  await assignBadges(ctx, systemActor, [badge])
  expect(await numbers(office, { search: 'ㄱㅁㅅ' })).toEqual(['1', '2', '3'])
  expect(await numbers(office, { search: 'B-77' })).toEqual(['1'])
  expect(await numbers(office, { search: 'B-7' })).toEqual([])
  expect(await numbers(office, { search: 'kang@' })).toEqual(['3'])
  expect(await numbers(office, { search: '%' })).toEqual([])
  expect(await numbers(office, { sort: 'name' })).toEqual(['3', '1', '2', '4'])
  expect(await numbers(office, { sort: 'department', down: true })).toEqual(['3', '1', '2', '4'])
  const second = await readPeople(ctx, systemActor, { ...page, limit: 2, offset: 2 })
  expect([second.total, second.people.map(({ number }) => number)]).toEqual([4, ['3', '4']])
  expect((await readPeople(ctx, systemActor, { ...page, offset: 9 })).total).toBe(4)
})

test('a grant of a department shows who is in it and below it on the date, and the reading is written down', async () => {
  await using office = await openList()
  const { ctx, first } = office
  const hr = hrOf(office.department('본부'))
  expect(await numbers(office, {}, hr)).toEqual(['1', '2'])
  expect(await numbers(office, { date: '2026-11-09' }, hr)).toEqual([])
  expect(await refusalOf(numbers(office, { departmentId: office.department('영업팀') }, hr))).toEqual([
    'forbidden',
  ])
  expect(await auditOf(ctx, 'find-people')).toHaveLength(1)
  await readProfile(ctx, hr, first)
  expect(await auditOf(ctx, 'read-profile')).toMatchObject([{ employee_id: first }])
})

test('a profile tells employments, teams and badges in time; who has left is within reach of where she was', async () => {
  await using office = await openList()
  const { ctx, first, second, third } = office
  const profile = await readProfile(ctx, systemActor, third)
  expect(profile).toMatchObject({
    employee: { number: '3', email: 'kang@example.test', department: { name: '영업팀' } },
    date: '2026-11-10',
    employments: [{ from: '2026-11-16', until: null, title: '사원', site: { name: '본사' } }],
    teams: [],
    badges: [],
    account: null,
  })
  office.office.ctx.clock.set('2026-12-15T03:00:00Z')
  const hr = hrOf(office.department('개발팀'))
  expect((await readProfile(ctx, hr, second)).employments).toMatchObject([{ until: '2026-11-21' }])
  expect(await refusalOf(readProfile(ctx, hrOf(office.department('영업팀')), first))).toEqual(['forbidden'])
  expect(await refusalOf(readProfile(ctx, systemActor, 99_999))).toEqual(['not-found'])
})

test('the tree counts who is employed in each department, and in all below it, on the date', async () => {
  await using office = await openList()
  const counts = async (date: string) =>
    Object.fromEntries(
      (await readOrganisation(office.ctx, systemActor, { date })).departments
        .filter(({ peopleBelow }) => peopleBelow > 0)
        .map(({ name, people, peopleBelow }) => [name, [people, peopleBelow]]),
    )
  expect(await counts('2026-11-09')).toEqual({ 개발팀: [2, 2] })
  expect(await counts('2026-11-10')).toEqual({ 본부: [0, 2], 개발팀: [2, 2] })
  expect(await counts('2026-11-21')).toEqual({ 본부: [0, 1], 개발팀: [1, 1], 영업팀: [1, 1] })
})

test('a page of ten thousand people is answered at once', async () => {
  await using office = await openList()
  const { ctx, db, siteId } = office
  await sql`
    with added as (
      insert into employees (number, name)
      select 'N' || n, chr(44032 + n % 999 * 11) || chr(54000 - n % 999 * 7) || '수' from generate_series(1, 10000) as n
      returning id
    )
    insert into employments (employee_id, during, department_id, site_id)
    select id, '[2020-01-01,)', ${office.department('영업팀')}, ${siteId} from added
  `.execute(db)
  await sql`analyze employees, employments`.execute(db)
  const start = performance.now()
  const { total } = await readPeople(ctx, systemActor, { ...page, sort: 'name', search: 'ㅅ' })
  expect(total).toBeGreaterThan(1000)
  expect(performance.now() - start).toBeLessThan(2000)
})
