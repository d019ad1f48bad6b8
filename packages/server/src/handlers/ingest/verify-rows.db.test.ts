import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../../db/kit/connect.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { verifyRows } from '../index.ts'

/* What somebody with the application's role could write over a reading, and verification must name. */

async function companyWithPunches() {
  const office = await testContext('2026-11-02T10:00:00Z')
  const { sourceId } = await setUpSmallCompany(office.ctx, {
    people: 1,
    from: '2026-11-02',
    to: '2026-11-02',
  })
  await push(office.ctx, sourceId, [
    row('B00001', '2026-11-02 08:55:00', '1'),
    row('B00001', '2026-11-02 18:03:00', '2'),
    row('', '2026-11-02 12:00:00', '9'),
    row('B00001', '2026-13-02 08:55:00', '1'),
    row('B00001', '2026-12-24 08:55:00', '1'),
    row('unknown', '2026-11-02 08:55:00', '9'),
  ])
  return office
}

test('what is stored is what the rows say, quarantine included', async () => {
  await using office = await companyWithPunches()
  expect(await verifyRows(office.ctx)).toEqual({ checked: 4, differences: [] })
})

const tamperings: [string, (db: Db) => Promise<unknown>, object][] = [
  [
    'a punch that was moved',
    (db) => sql`update punches set at = at + interval '100 min' where raw_direction = '1'`.execute(db),
    {
      row: 'B00001 2026-11-02 08:55:00 1',
      field: 'at',
      stored: '2026-11-02T01:35:00Z',
      derived: '2026-11-01T23:55:00Z',
    },
  ],
  [
    'a direction that no code says',
    (db) => sql`update punches set direction = 'breakOut' where raw_direction = '2'`.execute(db),
    { row: 'B00001 2026-11-02 18:03:00 2', field: 'direction', stored: 'breakOut' },
  ],
  [
    'a count that is not that of the rows',
    (db) => sql`update source_days set rows = rows - 1 where local_date = '2026-11-02'`.execute(db),
    { row: '2026-11-02', field: 'source_days' },
  ],
  [
    'a row that no source sent',
    (db) =>
      sql`insert into punches (source_id, badge, raw_time, raw_direction, terminal, at, direction, received_at)
        select source_id, badge, '2026-11-02 08:30:00', raw_direction, terminal, at - interval '25 min', direction,
          received_at from punches where raw_direction = '1'`.execute(db),
    { row: '2026-11-02', field: 'source_days' },
  ],
  [
    'a date whose count is gone',
    (db) => sql`delete from source_days where local_date = '2026-11-02'`.execute(db),
    { row: '2026-11-02', field: 'source_days', stored: null },
  ],
  [
    'an unknown badge that is hidden',
    (db) => sql`delete from unknown_badges`.execute(db),
    { row: 'unknown', field: 'unknown_badges', stored: null },
  ],
  [
    'an unknown badge with fewer punches than it has',
    (db) => sql`update unknown_badges set last_at = last_at - interval '1 min'`.execute(db),
    { row: 'unknown', field: 'unknown_badges' },
  ],
]

test.each(tamperings)('%s is named', async (_, tamper, expected) => {
  await using office = await companyWithPunches()
  await tamper(office.db)
  const { differences } = await verifyRows(office.ctx)
  expect(differences).toEqual([expect.objectContaining(expected)])
})
