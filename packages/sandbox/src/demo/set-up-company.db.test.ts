import { systemActor } from '@rollcall/server/context'
import type { Db } from '@rollcall/server/db'
import { changeSite, deriveWorkDays, transferEmployee, verifyWorkLogs } from '@rollcall/server/handlers'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { setUpCompany } from './set-up-company.ts'

const people = 60

/** How many rows everything has that must not come in twice. */
async function counted(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from sites)::int as sites, (select count(*) from departments)::int as departments,
      (select count(*) from shifts)::int as shifts, (select count(*) from patterns)::int as patterns,
      (select count(*) from plan_assignments)::int as assignments, (select count(*) from employees)::int as people,
      (select count(*) from employments)::int as employments, (select count(*) from badge_assignments)::int as badges,
      (select count(*) from people_imports)::int as imports, (select count(*) from sources)::int as sources
  `.execute(db)
  return rows[0]!
}

test('the sample company comes in by a list and by acts, planned back and ahead', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const { company } = await setUpCompany(ctx, people, 10)
  const badges = company.people.length + company.people.filter(withSecondBadge).length
  expect(await counted(db)).toMatchObject({ sites: 2, people, employments: people, badges, imports: 1 })
  const { rows } = await sql<{ from: string; to: string }>`
    select min(work_date) as "from", max(work_date) as "to" from work_plans
  `.execute(db)
  expect(rows[0]).toMatchObject({ from: '2026-10-31', to: '2027-01-11' })
  await deriveWorkDays(ctx)
  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, differences: [] })
})

test('started again on another day it is the same company, and what somebody changed stays', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const first = await setUpCompany(ctx, people, 10)
  const [person] = await db.selectFrom('employments').selectAll().orderBy('employee_id').limit(1).execute()
  const { employee_id: employeeId, department_id: departmentId, site_id: siteId } = person!
  const title = { employeeId, departmentId, siteId, title: '팀장', from: '2026-11-12', reason: null }
  await transferEmployee(ctx, systemActor, title)
  await changeSite(ctx, systemActor, { siteId, nameEn: 'Head office', reason: null })
  const before = await counted(db)

  ctx.clock.set('2027-01-05T03:00:00Z')
  const again = await setUpCompany(ctx, people, 10)
  expect(again.company).toEqual(first.company)
  expect(again.employeeIds).toEqual(first.employeeIds)
  expect(await counted(db)).toEqual(before)
  const { rows } = await sql`select max(work_date) as "to" from work_plans`.execute(db)
  expect(rows).toEqual([{ to: '2027-03-08' }])

  const more = await setUpCompany(ctx, people + 5, 10)
  expect(more.company.people.slice(0, people)).toEqual(first.company.people)
  expect(await counted(db)).toMatchObject({ people: people + 5, imports: 2 })
})

const withSecondBadge = ({
  secondBadge,
  department,
}: {
  secondBadge: string | null
  department: { site: string }
}) => secondBadge !== null && department.site === 'headquarters'
