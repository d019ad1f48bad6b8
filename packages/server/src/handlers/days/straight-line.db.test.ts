import { on } from 'node:events'
import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { Client, type Notification } from 'pg'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { changedChannel } from '../../db/kit/notify.ts'
import {
  assignBadge,
  createSource,
  deriveWorkDays,
  digestWorkLogs,
  generateWorkPlans,
  readPersonDay,
  readPersonMonth,
  recordPunches,
  verifyWorkLogs,
} from '../index.ts'

/* The first test to read: a punch becomes a tardy log. */

const row = (badge: string, time: string, direction = '1') => ({ badge, time, direction, terminal: '1' })

async function office(now: string) {
  const office = await testContext(now)
  const { employeeIds } = await bringIn(office.ctx, {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [{ name: '개발팀', nameEn: 'Engineering' }],
    shifts: [{ name: '09–18', plan: { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] } }],
    patterns: [{ name: '주간', cycle: [...Array(5).fill('09–18'), 'offday', 'offday'] }],
    people: [
      {
        number: '00017',
        name: '가나다',
        employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
        schedule: { from: '2026-01-01', pattern: '주간' },
      },
    ],
  })
  const sourceId = await createSource(office.ctx, systemActor, {
    name: '출입',
    profile: 'virdi-unis',
    zone: 'Asia/Seoul',
    directions: { '1': 'in', '2': 'out' },
  })
  return { ...office, sourceId, employeeId: employeeIds.get('00017')! }
}

test('a punch at 09:17 becomes 17 tardy minutes, once its badge is mapped', async () => {
  const { ctx, db, sourceId, employeeId, ...held } = await office('2026-11-10T03:00:00Z')
  await using _ = held
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-01', to: '2026-11-08' })
  const push = (rows: ReturnType<typeof row>[]) =>
    recordPunches(ctx, systemActor, {
      sourceId,
      from: null,
      to: null,
      readThrough: Temporal.Instant.from('2026-11-10T03:00:00Z'),
      rows,
    })

  const rows = [
    row('B1', '2026-11-02 09:17:05'),
    row('B1', '2026-11-02 18:02:00', '2'),
    row('', '2026-11-02 08:00:00'),
    row('B1', '2047-02-30 08:00:00'),
  ]
  expect(await push(rows)).toMatchObject({ stored: 2, nobody: 1, quarantined: 1, alreadyKnown: 0 })
  expect(await push([...rows, rows[0]!])).toMatchObject({
    stored: 0,
    nobody: 0,
    quarantined: 1,
    alreadyKnown: 4,
  })

  await deriveWorkDays(ctx)
  expect(await db.selectFrom('tardy_logs').selectAll().execute()).toEqual([])
  expect(
    await assignBadge(ctx, systemActor, {
      sourceId,
      badge: 'B1',
      employeeId,
      validFrom: null,
      validUntil: null,
    }),
  ).toEqual({ assigned: true, daysMarked: 4 })
  await deriveWorkDays(ctx)

  expect(await db.selectFrom('tardy_logs').selectAll().execute()).toEqual([
    { employee_id: employeeId, work_date: '2026-11-02', minutes: 17, excused: false },
  ])
  const log = await db
    .selectFrom('work_logs')
    .selectAll()
    .where('work_date', '=', '2026-11-02')
    .executeTakeFirstOrThrow()
  expect(log).toMatchObject({
    worked_minutes: 463,
    in_minute: 557,
    out_minute: 1082,
    settled: true,
    findings: ['TARDY'],
    due_at: null,
  })
  const absent = await db
    .selectFrom('work_logs')
    .selectAll()
    .where('work_date', '=', '2026-11-03')
    .executeTakeFirstOrThrow()
  expect(absent).toMatchObject({ worked_minutes: 0, absent_minutes: 480, findings: ['ABSENT'] })
  expect(await deriveWorkDays(ctx)).toEqual({ people: 0, days: 0, changed: 0 })

  const month = await readPersonMonth(ctx, systemActor, { employeeId, month: '2026-11' })
  expect(month.weeks).toHaveLength(6)
  expect(month.weeks[1]).toMatchObject({ firstDay: '2026-11-02', countedMinutes: 463, mostMinutes: 3120 })

  const day = await readPersonDay(ctx, systemActor, { employeeId, date: '2026-11-02' })
  expect(day.pending).toBe(false)
  expect(day.punches.map(({ wall, use }) => [wall, use])).toEqual([
    ['09:17:05', 'in'],
    ['18:02:00', 'out'],
  ])
  expect(day.explanation.steps).toContainEqual({
    code: 'LATE',
    rule: '§6',
    segment: null,
    values: { inAt: 557, startAt: 540, late: 17, grace: 0 },
  })
  expect(day.explanation.figures).toContainEqual({
    figure: 'tardyMinutes',
    terms: [{ of: 'time', from: 540, to: 557, minutes: 17 }],
  })

  expect(await verifyWorkLogs(ctx)).toMatchObject({ pending: 0, overdue: 0, differences: [] })
  const digest = await digestWorkLogs(ctx)
  await db
    .updateTable('work_logs')
    .set({ worked_minutes: 464 })
    .where('work_date', '=', '2026-11-02')
    .execute()
  expect((await verifyWorkLogs(ctx)).differences).toEqual([
    {
      employeeNumber: '00017',
      name: '가나다',
      workDate: '2026-11-02',
      field: 'worked_minutes',
      stored: 464,
      derived: 463,
    },
  ])
  expect(await digestWorkLogs(ctx)).toBe(digest)
})

test('open pages hear of a punch that changes no result, and nothing of one that was known', async () => {
  const { ctx, database, sourceId, ...held } = await office('2026-11-10T03:00:00Z')
  await using _ = held
  const listener = new Client({ connectionString: database.appUrl })
  await listener.connect()
  await using _listener = { [Symbol.asyncDispose]: () => listener.end() }
  await listener.query(`listen ${changedChannel}`)
  const push = (time: string) =>
    recordPunches(ctx, systemActor, {
      sourceId,
      from: null,
      to: null,
      readThrough: null,
      rows: [row('B1', time)],
    })
  const heard = on(listener, 'notification')
  const next = async () => ((await heard.next()).value as [Notification])[0].payload

  await push('2026-11-02 12:30:00')
  await push('2026-11-02 12:30:00')
  await push('2026-11-03 12:30:00')
  expect(await next()).toBe('{"dates":["2026-11-02"]}')
  expect(await next()).toBe('{"dates":["2026-11-03"]}')
})
