import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../../db/kit/connect.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, verifyWorkLogs } from '../index.ts'

/* What somebody with the application's role could write over a result, and verification must name. */

const [monday, tuesday, saturday] = ['2026-11-02', '2026-11-03', '2026-11-07']

/** Late and gone early on Monday, in time on Tuesday, all of it in the past. */
async function companyWithLogs() {
  const office = await testContext('2026-11-08T03:00:00Z')
  const { sourceId } = await setUpSmallCompany(office.ctx, { people: 1, from: monday, to: tuesday })
  await push(office.ctx, sourceId, [
    row('B00001', `${monday} 09:20:00`, '1'),
    row('B00001', `${monday} 17:30:00`, '2'),
    row('B00001', `${tuesday} 08:55:00`, '1'),
    row('B00001', `${tuesday} 18:05:00`, '2'),
  ])
  await deriveWorkDays(office.ctx)
  return office
}

test('what was derived is what verification derives', async () => {
  await using office = await companyWithLogs()
  expect(await verifyWorkLogs(office.ctx)).toMatchObject({ pending: 0, overdue: 0, differences: [] })
})

const tamperings: [string, (db: Db) => Promise<unknown>, object][] = [
  [
    'a figure of a log',
    (db) => sql`update work_logs set worked_minutes = 480 where work_date = ${monday}`.execute(db),
    { workDate: monday, field: 'worked_minutes', stored: 480 },
  ],
  [
    'the digest of a log',
    (db) => sql`update work_logs set digest = 'x' where work_date = ${monday}`.execute(db),
    { workDate: monday, field: 'digest' },
  ],
  [
    'facts without a log',
    (db) => sql`delete from work_logs where work_date = ${tuesday}`.execute(db),
    { workDate: tuesday, field: 'work_logs', stored: 'no row', derived: 'a row' },
  ],
  [
    'a log without facts',
    (db) =>
      sql`insert into work_logs select (jsonb_populate_record(work_logs, ${JSON.stringify({ work_date: saturday })}::jsonb)).*
        from work_logs where work_date = ${tuesday}`.execute(db),
    { workDate: saturday, field: 'work_logs', stored: 'a row', derived: 'no row' },
  ],
  [
    'a plan',
    (db) =>
      sql`update work_plans set plan = jsonb_set(plan, '{breaks}', '[[721, 781]]') where work_date = ${tuesday}`.execute(
        db,
      ),
    { workDate: tuesday, field: 'work_plans', stored: expect.objectContaining({ breaks: [[721, 781]] }) },
  ],
  [
    'where a plan comes from',
    (db) => sql`update work_plans set origin = null where work_date = ${tuesday}`.execute(db),
    { workDate: tuesday, field: 'work_plans', stored: expect.objectContaining({ origin: null }) },
  ],
  [
    'other minutes of a tardy log',
    (db) => sql`update tardy_logs set minutes = 1`.execute(db),
    { workDate: monday, field: 'tardy_logs', stored: { minutes: 1, excused: false } },
  ],
  [
    'an excuse of a left-early log',
    (db) => sql`update left_early_logs set excused = true`.execute(db),
    { workDate: monday, field: 'left_early_logs' },
  ],
  [
    'a tardy log that is gone',
    (db) => sql`delete from tardy_logs`.execute(db),
    { workDate: monday, field: 'tardy_logs', stored: null },
  ],
  [
    'a left-early log of a day that was worked to its end',
    (db) =>
      sql`insert into left_early_logs select employee_id, ${tuesday}, 30, false from tardy_logs`.execute(db),
    { workDate: tuesday, field: 'left_early_logs', derived: null },
  ],
]

test.each(tamperings)('%s is named', async (_, tamper, expected) => {
  await using office = await companyWithLogs()
  await tamper(office.db)
  const { differences } = await verifyWorkLogs(office.ctx)
  expect(differences).toEqual([expect.objectContaining({ employeeNumber: '00001', ...expected })])
})
