import { randomUUID } from 'node:crypto'
import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { openRequestOffice, today } from '../../testing/request-office.ts'
import {
  askRequest,
  changeSite,
  checkIn,
  createToken,
  decideRequests,
  deriveWorkDays,
  endEmployment,
  readCheckIn,
  readSources,
  verifyRows,
  verifyWorkLogs,
} from '../index.ts'

const real = { dryRun: false }
const here = '203.0.113.7'
const network = '203.0.113.0/24'

/** An office whose site counts presses from one network; the employee sits in it. */
async function openCheckInOffice() {
  const office = await openRequestOffice()
  const { ctx, employee, manager, ask } = office
  const { id: siteId } = await ctx.db.selectFrom('sites').select('id').executeTakeFirstOrThrow()
  const setNetworks = (networks: string[]) => changeSite(ctx, systemActor, { siteId, networks, reason: null })
  await setNetworks([network])
  const inside = { ...employee, address: here }
  const outside = { ...employee, address: '198.51.100.9' }
  const press = (who: typeof employee, direction: 'in' | 'out' = 'in', key: string = randomUUID()) =>
    checkIn(ctx, who, { key, direction })
  const homeOn = async (date: string) => {
    const days = [{ date, unit: 'day' as const }]
    const { requestId } = await askRequest(ctx, employee, ask(date, { kind: 'remote', days }), real)
    await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  }
  const punches = () =>
    ctx.db.selectFrom('punches').select(['badge', 'direction', 'at']).where('source_id', '=', 0).execute()
  const audits = () =>
    ctx.db
      .selectFrom('audit_events')
      .select(['action', 'address', 'after'])
      .where('action', 'in', ['check-in', 'check-out'])
      .execute()
  return Object.assign(office, { siteId, setNetworks, inside, outside, press, homeOn, punches, audits })
}

test('a press is a punch like another: at the server’s time, derived in the same act, with its line', async () => {
  await using office = await openCheckInOffice()
  const { ctx, inside, press, logOf, audits } = office
  ctx.clock.set('2026-11-10T00:12:34.567Z')
  expect(await press(inside)).toEqual({
    at: '2026-11-10T00:12:34.567Z',
    direction: 'in',
    place: 'office',
    isNew: true,
  })
  expect(await logOf(today)).toMatchObject({ in_minute: 9 * 60 + 12, tardy_minutes: 12 })
  expect(await audits()).toMatchObject([
    { action: 'check-in', address: here, after: { place: 'office', network } },
  ])
  ctx.clock.set('2026-11-10T09:00:10Z')
  await press(inside, 'out')
  expect(await readCheckIn(ctx, inside)).toMatchObject({
    date: today,
    presence: 'left',
    in: '09:12',
    out: '18:00',
  })
  await deriveWorkDays(ctx)
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  expect((await verifyRows(ctx)).differences).toEqual([])
})

describe('one press', () => {
  test('sent twice is answered as the first time, whatever the time has become', async () => {
    await using office = await openCheckInOffice()
    const { ctx, inside, press, punches } = office
    const key = randomUUID()
    const first = await press(inside, 'in', key)
    ctx.clock.set('2026-11-10T03:00:00Z')
    expect(await press(inside, 'in', key)).toEqual({ ...first, isNew: false })
    expect(await punches()).toHaveLength(1)
  })

  test('is what two fingers make of it at once, by key or not', async () => {
    await using office = await openCheckInOffice()
    const { inside, press, punches, audits } = office
    const key = randomUUID()
    const answers = await Promise.all([press(inside, 'in', key), press(inside, 'in', key), press(inside)])
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(answers.map(({ at }) => at)).size).toBe(1)
    expect(await punches()).toHaveLength(1)
    expect(await audits()).toHaveLength(1)
  })

  test('is another one after some seconds, or in the other direction', async () => {
    await using office = await openCheckInOffice()
    const { ctx, inside, press, punches } = office
    await press(inside)
    ctx.clock.set('2026-11-10T00:00:05Z')
    expect((await press(inside, 'out')).isNew).toBe(true)
    ctx.clock.set('2026-11-10T00:00:20Z')
    expect((await press(inside, 'out')).isNew).toBe(true)
    expect(await punches()).toHaveLength(3)
  })

  test('with the key of somebody else is refused', async () => {
    await using office = await openCheckInOffice()
    const { inside, mate, press } = office
    const key = randomUUID()
    await press(inside, 'in', key)
    await expect(press({ ...mate, address: here }, 'in', key)).rejects.toThrow(
      /key: belongs to another press/,
    )
  })

  test('that dies in the middle has not happened', async () => {
    await using office = await openCheckInOffice()
    const { database, inside, press, punches, audits } = office
    const owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query("alter table audit_events add constraint dies check (action <> 'check-in') not valid")
    await expect(press(inside)).rejects.toThrow(/dies/)
    await owner.query('alter table audit_events drop constraint dies')
    await owner.end()
    expect([await punches(), await audits()]).toEqual([[], []])
    expect((await press(inside)).isNew).toBe(true)
  })
})

describe('where it counts', () => {
  test('from no other network, and the refusal names the address; nothing is kept', async () => {
    await using office = await openCheckInOffice()
    const { ctx, outside, press, punches } = office
    await expect(press(outside)).rejects.toThrow(/From 198\.51\.100\.9 a check-in does not count today/)
    expect(await readCheckIn(ctx, outside)).toMatchObject({ place: null, address: '198.51.100.9' })
    expect(await punches()).toEqual([])
  })

  test('IPv4 that comes as IPv6 is IPv4', async () => {
    await using office = await openCheckInOffice()
    const { inside, press } = office
    expect(await press({ ...inside, address: `::ffff:${here}` })).toMatchObject({ place: 'office' })
  })

  test('from anywhere on an approved day at home, and that day is no longer a question', async () => {
    await using office = await openCheckInOffice()
    const { ctx, outside, press, homeOn, logOf } = office
    await homeOn(today)
    ctx.clock.set('2026-11-10T00:03:00Z')
    expect(await press(outside)).toMatchObject({ place: 'remote' })
    ctx.clock.set('2026-11-10T09:01:00Z')
    await press(outside, 'out')
    ctx.clock.set('2026-11-11T06:00:00Z')
    await deriveWorkDays(ctx)
    expect((await logOf(today))!.findings).not.toContain('REMOTE_UNCONFIRMED')
    expect(await logOf(today)).toMatchObject({ in_minute: 9 * 60 + 3, tardy_minutes: 3 })
  })

  test('a day at home that is only asked for does not open it', async () => {
    await using office = await openCheckInOffice()
    const { ctx, employee, outside, press, ask } = office
    const days = [{ date: today, unit: 'day' as const }]
    await askRequest(ctx, employee, ask(today, { kind: 'remote', days }), real)
    await expect(press(outside)).rejects.toThrow(/does not count/)
  })

  test('the end of a night at home belongs to its date, in the morning after', async () => {
    await using office = await openCheckInOffice()
    const { ctx, account, manager, ask } = office
    const night = { ...(await account('night', '00005')), address: '198.51.100.9' }
    const days = [{ date: today, unit: 'day' as const }]
    const asked = ask(today, { kind: 'remote', employeeId: night.employeeId, days })
    const { requestId } = await askRequest(ctx, night, asked, real)
    await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
    ctx.clock.set('2026-11-10T22:05:00Z')
    expect(await readCheckIn(ctx, night)).toMatchObject({ date: today, place: 'remote' })
    expect((await checkIn(ctx, night, { key: randomUUID(), direction: 'out' })).place).toBe('remote')
  })

  test('without a network from nowhere but home; a network taken away counts no more', async () => {
    await using office = await openCheckInOffice()
    const { inside, press, setNetworks } = office
    await setNetworks([])
    await expect(press(inside)).rejects.toThrow(/does not count/)
  })
})

describe('who may', () => {
  test('nobody who has left, who has not begun, or who is no employee', async () => {
    await using office = await openCheckInOffice()
    const { ctx, inside, hr, press, punches } = office
    const employeeId = inside.employeeId!
    await endEmployment(ctx, systemActor, { employeeId, lastDay: '2026-11-09', reason: 'left' })
    await expect(press(inside)).rejects.toThrow(/You are not employed here on 2026-11-10/)
    await expect(press({ ...hr, employeeId: null, address: here })).rejects.toThrow()
    expect(await punches()).toEqual([])
  })

  test('nobody who begins later, until that day', async () => {
    await using office = await openCheckInOffice()
    const { ctx, inside, press } = office
    const { employeeIds } = await bringIn(ctx, {
      sites: [{ name: '본사', zone: 'Asia/Seoul' }],
      people: [
        {
          number: 'N-1',
          name: '나중',
          employments: [{ from: '2026-11-11', department: '개발팀', site: '본사' }],
        },
      ],
    })
    const later = { ...inside, employeeId: employeeIds.get('N-1')! }
    await expect(press(later)).rejects.toThrow(/You are not employed here on 2026-11-10/)
    ctx.clock.set('2026-11-11T00:00:00Z')
    expect((await press(later)).isNew).toBe(true)
  })

  test('no program pushes as the web, and nobody sees it among the security systems', async () => {
    await using office = await openCheckInOffice()
    const { ctx, inside, press } = office
    await press(inside)
    await expect(createToken(ctx, systemActor, { sourceId: 0, label: 'web' })).rejects.toThrow(/Source 0/)
    const names = (await readSources(ctx, systemActor)).sources.map(({ name }) => name)
    expect(names).toEqual(['출입'])
  })
})

test('a key of a check-in is not that of a check-out: what was pressed is kept or refused, never swallowed', async () => {
  await using office = await openCheckInOffice()
  const { inside, press, punches } = office
  const key = randomUUID()
  await press(inside, 'in', key)
  await expect(press(inside, 'out', key)).rejects.toThrow(/key: belongs to another press/)
  expect(await punches()).toHaveLength(1)
  expect((await press(inside, 'out')).isNew).toBe(true)
})

test('at a site of another zone an hour that comes twice keeps its presses apart', async () => {
  await using office = await openCheckInOffice()
  const { ctx, inside, press, punches } = office
  const { employeeIds } = await bringIn(ctx, {
    sites: [{ name: '뉴욕', zone: 'America/New_York' }],
    people: [
      {
        number: 'N-1',
        name: '뉴욕',
        employments: [{ from: '2026-01-01', department: '개발팀', site: '뉴욕' }],
      },
    ],
  })
  const site = await ctx.db
    .selectFrom('sites')
    .select('id')
    .where('name', '=', '뉴욕')
    .executeTakeFirstOrThrow()
  const there = { ...inside, employeeId: employeeIds.get('N-1')! }
  ctx.clock.set('2027-11-07T05:30:00Z')
  await expect(press(there)).rejects.toThrow(/does not count/)
  await changeSite(ctx, systemActor, { siteId: site.id, networks: [network], reason: null })
  await press(there)
  ctx.clock.set('2027-11-07T06:30:00Z')
  await press(there, 'out')
  expect(await readCheckIn(ctx, there)).toMatchObject({ date: '2027-11-06', zone: 'America/New_York' })
  expect((await punches()).map(({ at }) => at.toString())).toEqual([
    '2027-11-07T05:30:00Z',
    '2027-11-07T06:30:00Z',
  ])
  expect((await verifyRows(ctx)).differences).toEqual([])
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})

test('who has the web alone is judged by it, once the day is over', async () => {
  await using office = await openCheckInOffice()
  const { ctx, db, inside, press, logOf } = office
  await db.deleteFrom('badge_assignments').where('employee_id', '=', inside.employeeId!).execute()
  await press(inside)
  ctx.clock.set('2026-11-12T06:00:00Z')
  await deriveWorkDays(ctx)
  expect((await logOf(today))!.findings).toContain('MISSING_OUT')
  expect((await logOf('2026-11-11'))!.findings).toEqual(['ABSENT'])
  expect((await verifyWorkLogs(ctx)).differences).toEqual([])
})
