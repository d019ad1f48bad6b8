import type { BoardCode } from '@rollcall/core'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { openRequestOffice, today } from '../../testing/request-office.ts'
import { push, row } from '../../testing/small-company.ts'
import {
  acceptFindings,
  askBoardRepairs,
  askRequest,
  assignBadges,
  compareDays,
  decideRequests,
  deriveWorkDays,
  loadBlockers,
  readBoard,
  readBoardRepairs,
  readOpenMonth,
  readOwnMonth,
  readRequests,
  recordHeartbeat,
  remindOfDays,
  takeBackAccepted,
  takeBackBadges,
  withdrawRequest,
} from '../index.ts'

const real = { dryRun: false }
const month = '2026-11'

/** The office on the next evening: on the tenth the first came and nobody saw her go. */
async function openBoard() {
  const office = await openRequestOffice()
  const { ctx, sourceId, departmentId, hr, employee } = office
  await push(ctx, sourceId, [row('B00001', `${today} 08:55:00`, '1')])
  ctx.clock.set('2026-11-11T12:00:00Z')
  const settle = async (rows: ReturnType<typeof row>[] = []) => {
    await push(ctx, sourceId, rows)
    await deriveWorkDays(ctx)
  }
  await settle()
  const board = async () => {
    const { codes } = await readBoard(ctx, hr, { departmentId, month })
    return new Map(codes.map((each) => [each.code, each]))
  }
  const blockers = async () => Object.fromEntries(await loadBlockers(ctx, ctx.db, departmentId, month))
  const accept = async (code: BoardCode, keys?: string[], actor = hr) =>
    await acceptFindings(ctx, actor, {
      departmentId,
      month,
      code,
      keys: keys ?? (await board()).get(code)!.items.map(({ key }) => key),
      reason: 'seen',
    })
  const days = [{ employeeId: employee.employeeId!, date: today }]
  return Object.assign(office, { board, blockers, accept, settle, days })
}

test('a missing side stands on the board until a correction waits, and then until it is decided', async () => {
  await using office = await openBoard()
  const { ctx, employee, manager, board, blockers, ask } = office
  expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
  expect((await board()).get('MISSING_SIDE')).toMatchObject({
    blocks: true,
    owner: 'employee',
    count: 1,
    people: 1,
    items: [{ employee: { number: '00001' }, date: today, in: '08:55', out: null, accepted: null }],
  })
  const days = [{ date: today, unit: 'day' as const, correction: { out: '18:05' } }]
  const { requestId } = await askRequest(
    ctx,
    employee,
    ask(today, { kind: 'correction', reason: 'forgot', days }),
    real,
  )
  expect(await blockers()).toEqual({ OPEN_REQUEST: 1 })
  expect((await board()).get('OPEN_REQUEST')!.items[0]!.requestIds).toEqual([requestId])
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  expect(await blockers()).toEqual({})
  expect((await board()).has('MISSING_SIDE')).toBe(false)
})

test('what is to be looked at keeps nothing from closing, and an excuse takes it off the board', async () => {
  await using office = await openBoard()
  const { ctx, employee, manager, board, blockers, ask } = office
  expect((await board()).get('TARDY')).toMatchObject({ blocks: false, count: 1, people: 1 })
  expect(Object.keys(await blockers())).not.toContain('TARDY')
  const days = [{ date: '2026-11-09', unit: 'day' as const, excuse: 'tardy' as const }]
  const wanted = ask('2026-11-09', { kind: 'excuse', reason: 'train', days })
  const { requestId } = await askRequest(ctx, employee, wanted, real)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  expect((await board()).has('TARDY')).toBe(false)
})

describe('what is accepted', () => {
  test('stands with its reason and blocks nothing, until the day says something else', async () => {
    await using office = await openBoard()
    const { ctx, blockers, board, accept, settle } = office
    expect(await accept('MISSING_SIDE')).toEqual({ accepted: 1, gone: 0 })
    expect(await blockers()).toEqual({})
    expect((await board()).get('MISSING_SIDE')).toMatchObject({
      count: 0,
      accepted: 1,
      items: [{ accepted: { by: 'person:hr@office.test', reason: 'seen' } }],
    })
    await settle([row('B00001', `${today} 08:40:00`, '1')])
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
    const lines = await ctx.db
      .selectFrom('audit_events')
      .select('reason')
      .where('action', '=', 'accept-findings')
      .execute()
    expect(lines).toEqual([{ reason: 'seen' }])
  })

  test('is what was looked at: a day that has changed since is not', async () => {
    await using office = await openBoard()
    const { blockers, board, accept, settle } = office
    const seen = (await board()).get('MISSING_SIDE')!.items.map(({ key }) => key)
    await settle([row('B00001', `${today} 08:40:00`, '1')])
    expect(await accept('MISSING_SIDE', seen)).toEqual({ accepted: 0, gone: 1 })
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
  })

  test('is accepted once, sent twice or by two at once', async () => {
    await using office = await openBoard()
    const { ctx, board, accept } = office
    const keys = (await board()).get('MISSING_SIDE')!.items.map(({ key }) => key)
    const both = await Promise.all([accept('MISSING_SIDE', keys), accept('MISSING_SIDE', keys)])
    expect(both.map(({ accepted }) => accepted).sort()).toEqual([0, 1])
    const { rows } = await sql`select from audit_events where action = 'accept-findings'`.execute(ctx.db)
    expect(rows).toHaveLength(1)
  })

  test('can be taken back while the month is open, once; who may not accept takes nothing back', async () => {
    await using office = await openBoard()
    const { ctx, hr, manager, employee, departmentId, blockers, board, accept, settle } = office
    await settle([row('B99', `${today} 10:00:00`, '1')])
    const keysOf = async (code: BoardCode) => (await board()).get(code)!.items.map(({ key }) => key)
    const back = async (code: BoardCode, actor = hr) =>
      await takeBackAccepted(ctx, actor, { departmentId, month, code, keys: await keysOf(code) })
    // What nobody has accepted is not taken back.
    expect(await back('MISSING_SIDE')).toEqual({ takenBack: 0 })
    await accept('MISSING_SIDE')
    await accept('UNKNOWN_BADGE')
    expect(await blockers()).toEqual({})
    await expect(back('MISSING_SIDE', manager)).rejects.toThrow(/roles do not allow/)
    const own = { ...employee, grants: [{ role: 'hr' as const, departmentId: null }] }
    await expect(back('MISSING_SIDE', own)).rejects.toThrow(/their own record/)
    const near = { ...hr, grants: [{ role: 'hr' as const, departmentId }] }
    expect(await back('UNKNOWN_BADGE', near)).toEqual({ takenBack: 0 })
    const both = await Promise.all([back('MISSING_SIDE'), back('MISSING_SIDE')])
    expect(both.map(({ takenBack }) => takenBack).sort()).toEqual([0, 1])
    expect(await back('UNKNOWN_BADGE')).toEqual({ takenBack: 1 })
    expect(await blockers()).toEqual({ MISSING_SIDE: 1, UNKNOWN_BADGE: 1 })
    const lines = await ctx.db
      .selectFrom('audit_events')
      .select(['employee_id', 'before', 'after'])
      .where('action', '=', 'take-back-accepted')
      .orderBy('id')
      .execute()
    expect(lines).toMatchObject([
      { employee_id: employee.employeeId, before: { code: 'MISSING_SIDE', what: [today] }, after: null },
      { employee_id: null, before: { code: 'UNKNOWN_BADGE' } },
    ])
  })

  test('is nobody’s own, never a day that is not known yet, and never without a reason', async () => {
    await using office = await openBoard()
    const { ctx, employee, departmentId, accept } = office
    const own = { ...employee, grants: [{ role: 'hr' as const, departmentId: null }] }
    await expect(accept('MISSING_SIDE', undefined, own)).rejects.toThrow(/their own record/)
    await expect(accept('OVERDUE_DAY', ['x'])).rejects.toThrow(/wait until the day is settled/)
    const input = { departmentId, month, code: 'MISSING_SIDE' as const, keys: ['x'], reason: ' ' }
    await expect(acceptFindings(ctx, office.hr, input)).rejects.toThrow(/reason: is missing/)
    await expect(accept('MISSING_SIDE', undefined, office.manager)).rejects.toThrow(/roles do not allow/)
  })
})

describe('what belongs to no day', () => {
  test('an unknown badge blocks until it is somebody’s, or accepted until it punches again', async () => {
    await using office = await openBoard()
    const { ctx, sourceId, blockers, accept, settle, employee } = office
    await settle([row('B99', `${today} 10:00:00`, '1')])
    expect(await blockers()).toEqual({ MISSING_SIDE: 1, UNKNOWN_BADGE: 1 })
    await accept('UNKNOWN_BADGE')
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
    await settle([row('B99', `${today} 11:00:00`, '1')])
    expect(await blockers()).toMatchObject({ UNKNOWN_BADGE: 1 })
    const owner = {
      sourceId,
      badge: 'B99',
      employeeId: employee.employeeId!,
      validFrom: null,
      validUntil: null,
    }
    await assignBadges(ctx, systemActor, [owner])
    await deriveWorkDays(ctx)
    expect(Object.keys(await blockers())).not.toContain('UNKNOWN_BADGE')
  })

  test('a badge that punched in another month, or is of another department by its source, blocks nothing', async () => {
    await using office = await openBoard()
    const { ctx, blockers, settle, sourceId } = office
    await settle([row('B98', '2026-10-20 10:00:00', '1'), row('B99', `${today} 10:00:00`, '1')])
    await sql`insert into departments (name, name_en) values ('영업팀', 'Sales')`.execute(ctx.db)
    const called = (department: string) =>
      sql`insert into source_people (source_id, badge, name, department) values (${sourceId}, 'B99', 'x', ${department})
        on conflict (source_id, badge) do update set department = excluded.department`.execute(ctx.db)
    await called('영업팀')
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
    await called('somewhere')
    expect(await blockers()).toMatchObject({ UNKNOWN_BADGE: 1 })
  })

  test('a source that is not read blocks until it is, and days that wait for it too', async () => {
    await using office = await openBoard()
    const { ctx, blockers, settle } = office
    ctx.clock.set('2026-11-12T12:00:00Z')
    await deriveWorkDays(ctx)
    expect((await blockers()).SOURCE_BEHIND).toBeGreaterThan(1)
    await settle()
    expect(Object.keys(await blockers())).not.toContain('SOURCE_BEHIND')
  })

  test('whoever has no badge is not told to wait for a source: HR gives one, and the days are judged', async () => {
    await using office = await openBoard()
    const { ctx, blockers, settle, sourceId, employee } = office
    const badge = {
      ...{ sourceId, badge: 'B00001', employeeId: employee.employeeId! },
      ...{ validFrom: null, validUntil: null },
    }
    await takeBackBadges(ctx, systemActor, [badge])
    await settle()
    expect((await blockers()).NO_BADGE).toBeGreaterThan(0)
    expect(Object.keys(await blockers())).not.toContain('SOURCE_BEHIND')
    await assignBadges(ctx, systemActor, [badge])
    await deriveWorkDays(ctx)
    expect(Object.keys(await blockers())).not.toContain('NO_BADGE')
  })

  test('a date on which a compare finds a difference blocks until what was missing has come', async () => {
    await using office = await openBoard()
    const { ctx, sourceId, blockers, accept } = office
    const held = async () => {
      const { rows } = await sql<{ date: string; rows: number; hashSum: string }>`
        select local_date as date, rows, hash_sum::text as "hashSum" from source_days where source_id = ${sourceId} order by 1
      `.execute(ctx.db)
      return rows
    }
    const compare = async (change: (day: { rows: number; hashSum: string }) => object) => {
      const days = (await held()).map((day) => (day.date === today ? { ...day, ...change(day) } : day))
      await compareDays(ctx, systemActor, { sourceId, from: '2026-11-01', to: '2026-11-30', days })
    }
    await compare(() => ({}))
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
    await compare(({ rows }) => ({ rows: rows + 1, hashSum: '5' }))
    expect(await blockers()).toEqual({ MISSING_SIDE: 1, COMPARE_DIFFERS: 1 })
    await accept('COMPARE_DIFFERS')
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
    await compare(({ rows }) => ({ rows: rows + 2, hashSum: '6' }))
    expect(await blockers()).toEqual({ MISSING_SIDE: 1, COMPARE_DIFFERS: 1 })
    await compare(() => ({}))
    expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
  })

  test('a row in quarantine of somebody blocks; one of nobody does not', async () => {
    await using office = await openBoard()
    const { blockers, accept, settle } = office
    await settle([row('B77', '2026-13-40 99:00:00', '1')])
    expect(Object.keys(await blockers())).not.toContain('QUARANTINED_ROW')
    await settle([row('B00002', '2026-13-40 99:00:00', '1')])
    expect(await blockers()).toMatchObject({ QUARANTINED_ROW: 1 })
    await accept('QUARANTINED_ROW')
    expect(Object.keys(await blockers())).not.toContain('QUARANTINED_ROW')
  })
})

test('a day with a mark, or not derived at all, blocks and is never accepted', async () => {
  await using office = await openBoard()
  const { ctx, blockers, days } = office
  const { employeeId } = days[0]!
  await sql`insert into stale_days (employee_id, work_date, cause) values (${employeeId}, ${today}, 'punch')`.execute(
    ctx.db,
  )
  expect(await blockers()).toMatchObject({ OVERDUE_DAY: 1 })
  await deriveWorkDays(ctx)
  expect(await blockers()).toEqual({ MISSING_SIDE: 1 })
  await sql`delete from left_early_logs where employee_id = ${employeeId} and work_date = ${today}`.execute(
    ctx.db,
  )
  await sql`delete from work_logs where employee_id = ${employeeId} and work_date = ${today}`.execute(ctx.db)
  expect(await blockers()).toEqual({ OVERDUE_DAY: 1 })
})

test('a reminder stands beside the day in her own month, the last one', async () => {
  await using office = await openBoard()
  const { ctx, employee, hr, departmentId, days, board } = office
  const cleared = async () => (await readOwnMonth(ctx, employee, { month })).toClear
  expect(await cleared()).toEqual([{ date: today, finding: 'MISSING_OUT', remindedAt: null }])
  await remindOfDays(ctx, hr, { departmentId, month, days })
  ctx.clock.set('2026-11-11T12:30:00Z')
  await remindOfDays(ctx, hr, { departmentId, month, days })
  expect(await cleared()).toMatchObject([{ remindedAt: '2026-11-11T12:30:00Z' }])
  expect((await board()).get('MISSING_SIDE')!.items[0]!.remindedAt).toBe('2026-11-11T12:30:00Z')
  const elsewhere = { departmentId, month: '2026-10', days }
  await expect(remindOfDays(ctx, hr, elsewhere)).rejects.toThrow(
    /days: holds a day that is not of this department/,
  )
})

describe('corrections in bulk', () => {
  const asking = { month, reason: 'forgot the terminal' }

  test('are proposed with their evidence and filed on behalf, once', async () => {
    await using office = await openBoard()
    const { ctx, hr, manager, departmentId, days, blockers } = office
    const { repairs } = await readBoardRepairs(ctx, hr, { departmentId, month, days })
    expect(repairs).toMatchObject([
      {
        employeeId: days[0]!.employeeId,
        date: today,
        lacks: ['out'],
        out: '18:00',
        evidence: [{ of: 'plan' }],
      },
    ])
    const input = { ...asking, departmentId, days }
    const { asked } = await askBoardRepairs(ctx, hr, input)
    expect(asked).toMatchObject([{ requestId: expect.any(Number), refusal: null }])
    expect((await askBoardRepairs(ctx, hr, input)).asked).toEqual(asked)
    const { requests } = await readRequests(ctx, manager, { box: 'inbox', limit: 9 })
    expect(requests).toMatchObject([{ evidence: [{ of: 'plan' }], askedBy: 'person:hr@office.test' }])
    expect(await blockers()).toEqual({ OPEN_REQUEST: 1 })
  })

  test('of a day without a likely time nothing is filed, and it holds up no other', async () => {
    await using office = await openBoard()
    const { ctx, hr, departmentId, days } = office
    const whole = { employeeId: days[0]!.employeeId, date: '2026-11-09' }
    const { asked } = await askBoardRepairs(ctx, hr, {
      ...asking,
      departmentId,
      days: [whole, ...days],
    })
    expect(asked).toMatchObject([
      { date: '2026-11-09', requestId: null, refusal: 'no-likely-time' },
      { date: today, refusal: null },
    ])
  })

  test('that two file at once are one request; of a day for which she asked herself nothing is filed', async () => {
    await using office = await openBoard()
    const { ctx, hr, employee, departmentId, days, ask: own } = office
    const ask = async () => (await askBoardRepairs(ctx, hr, { ...asking, departmentId, days })).asked[0]!
    const both = await Promise.all([ask(), ask()])
    expect(new Set(both.map(({ requestId }) => requestId)).size).toBe(1)
    await withdrawRequest(ctx, hr, { requestId: both[0]!.requestId!, reason: 'not so' })
    const again = await ask()
    expect(again.requestId).not.toBe(both[0]!.requestId)
    await withdrawRequest(ctx, hr, { requestId: again.requestId!, reason: 'not so' })
    const correction = { out: '17:00' }
    const parts = [{ date: today, unit: 'day' as const, correction }]
    await askRequest(ctx, employee, own(today, { kind: 'correction', reason: 'x', days: parts }), real)
    expect(await ask()).toMatchObject({ requestId: null, refusal: 'already-asked' })
  })
})

test('a heartbeat says how often a source is read, and late is what misses three of them', async () => {
  await using office = await openBoard()
  const { ctx, sourceId, blockers } = office
  ctx.clock.set('2026-11-11T12:04:00Z')
  expect(Object.keys(await blockers())).not.toContain('SOURCE_BEHIND')
  await recordHeartbeat(ctx, systemActor, {
    sourceId,
    version: '1',
    pollSeconds: 10,
    permissions: 'select',
    warnings: [],
  } as never)
  expect(await blockers()).toMatchObject({ SOURCE_BEHIND: 1 })
})

test('the months of departments say what keeps them open, each as its board does, within reach alone', async () => {
  await using office = await openBoard()
  const { ctx, hr, manager, employee, departmentId, blockers } = office
  await sql`with far as (insert into departments (name, name_en) values ('영업팀', 'Sales') returning id)
    insert into employments (employee_id, during, department_id, site_id)
    select 5, daterange('2020-01-01', '2020-02-01'), far.id, site_id from far, employments where employee_id = 5`.execute(
    ctx.db,
  )
  const { departments } = await readOpenMonth(ctx, hr, { month })
  expect(departments).toEqual([
    {
      department: { id: departmentId, name: '개발팀', nameEn: 'Engineering' },
      people: 5,
      blockers: Object.entries(await blockers()).map(([code, count]) => ({ code, count })),
    },
  ])
  expect((await readOpenMonth(ctx, hr, { month: '2020-01' })).departments).toHaveLength(1)
  expect((await readOpenMonth(ctx, manager, { month: '2020-01' })).departments).toEqual([])
  await expect(readOpenMonth(ctx, employee, { month })).rejects.toThrow(/roles do not allow/)
})
