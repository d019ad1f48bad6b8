import { on } from 'node:events'
import fc from 'fast-check'
import { Client, type Notification } from 'pg'
import { expect, test } from 'vitest'
import { changedChannel } from '../../db/kit/notify.ts'
import { friday, monday, openRequestOffice, today } from '../../testing/request-office.ts'
import {
  askRequest,
  decideRequests,
  readOwnMonth,
  readPersonMonth,
  readRequests,
  withdrawRequest,
} from '../index.ts'

const real = { dryRun: false }
const dry = { dryRun: true }
const half = (date: string, which: 1 | 2 = 1) => ({ days: [{ date, unit: 'half' as const, which }] })
type Office = Awaited<ReturnType<typeof openRequestOffice>>

const consequenceOf = async ({ ctx, employee, ask }: Office, date: string, more: object) =>
  (await askRequest(ctx, employee, ask(date, more), dry)).consequence!

test('the day before and after, and the week against the limit, are said before it is sent', async () => {
  await using office = await openRequestOffice()
  const { days, weeks } = await consequenceOf(office, monday, half(monday))
  expect(days).toMatchObject([
    {
      date: monday,
      before: { in: '13:20', requiredMinutes: 480, leaveMinutes: 0, tardyMinutes: 200, findings: ['TARDY'] },
      after: { in: '13:20', requiredMinutes: 240, leaveMinutes: 240, tardyMinutes: 0 },
    },
  ])
  expect(weeks).toMatchObject([{ firstDay: monday, lastDay: '2026-11-15', mostMinutes: 3120 }])
})

test('of a day to come too, and of each week that a request lies in', async () => {
  await using office = await openRequestOffice()
  const { days, weeks } = await consequenceOf(office, friday, {
    skipsFreeDays: true,
    days: ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'].map((date) => ({ date, unit: 'day' })),
  })
  expect(
    days.map(({ date, before, after }) => [date, before.requiredMinutes, after.requiredMinutes]),
  ).toEqual([
    ['2026-11-13', 480, 0],
    ['2026-11-16', 480, 0],
  ])
  expect(
    weeks.map(({ firstDay, before, after }) => [firstDay, before.projectedMinutes - after.projectedMinutes]),
  ).toEqual([
    [monday, 480],
    ['2026-11-16', 480],
  ])
})

test('overtime that goes beyond the limit says so before it is worked', async () => {
  await using office = await openRequestOffice()
  const late = (date: string) => ({
    ...{ kind: 'overtime', reason: 'launch' },
    days: [{ date, unit: 'hours' as const, from: '18:00', to: '24:00' }],
  })
  const { ctx, employee, manager, ask } = office
  for (const date of ['2026-11-11', '2026-11-12']) {
    const { requestId } = await askRequest(ctx, employee, ask(date, late(date)), real)
    await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  }
  const { weeks } = await consequenceOf(office, friday, late(friday))
  expect(weeks).toMatchObject([{ before: { projectedMinutes: 5 * 480 + 2 * 360, findings: [] } }])
  expect(weeks[0]!.after).toMatchObject({
    ...{ projectedMinutes: 5 * 480 + 3 * 360, findings: ['WEEK_BREACH_AHEAD'] },
  })
})

test('who else of the team is away, decided or not, and nothing of why', async () => {
  await using office = await openRequestOffice()
  const { ctx, mate, manager, hr, ask } = office
  const own = (who: typeof mate, more: object) => ask(friday, { employeeId: who.employeeId, ...more })
  await askRequest(ctx, mate, own(mate, half(friday, 2)), real)
  const trip = await askRequest(ctx, manager, own(manager, { kind: 'trip', reason: 'a fair' }), real)
  await decideRequests(ctx, hr, { requestIds: [trip.requestId], decision: 'approve', comment: '' }, real)
  await askRequest(ctx, hr, own(hr, { kind: 'remote' }), real)
  const { away } = await consequenceOf(office, friday, half(friday))
  expect(away).toEqual([
    {
      date: friday,
      team: 4,
      people: [
        {
          employee: expect.objectContaining({ number: '00002' }),
          unit: 'half',
          which: 2,
          from: null,
          to: null,
          isPending: true,
        },
        {
          employee: expect.objectContaining({ number: '00003' }),
          unit: 'day',
          which: null,
          from: null,
          to: null,
          isPending: false,
        },
      ],
    },
  ])
})

test('who decides sees the same, of a request with a further step what it comes to in the end', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager, ask, statusOf } = office
  const input = ask(friday, { kind: 'unpaid', reason: 'a move' })
  const { consequence } = await askRequest(ctx, employee, input, dry)
  const { requestId } = await askRequest(ctx, employee, input, real)
  const decision = { requestIds: [requestId], decision: 'approve', comment: '' } as const
  const shown = await decideRequests(ctx, manager, decision, dry)
  expect(shown.requests).toMatchObject([{ requestId, status: 'pending', refused: null }])
  expect(shown.consequences).toEqual([{ requestId, ...consequence }])
  expect(consequence!.days[0]!.after.leaveMinutes).toBe(480)
  expect((await decideRequests(ctx, manager, decision, real)).consequences).toEqual([])
  expect(await statusOf(requestId)).toBe('pending')
})

test('open pages are told of what is asked and decided, where no day changes too', async () => {
  await using office = await openRequestOffice()
  const { ctx, database, employee, manager, ask } = office
  const listener = new Client({ connectionString: database.appUrl })
  await listener.connect()
  await using _listener = { [Symbol.asyncDispose]: () => listener.end() }
  await listener.query(`listen ${changedChannel}`)
  const heard = on(listener, 'notification')
  const next = async () => JSON.parse(((await heard.next()).value as [Notification])[0].payload!)
  const told = { days: [[employee.employeeId, friday]] }

  await askRequest(ctx, employee, ask(friday), dry)
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  expect(await next()).toEqual(told)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'reject', comment: '' }, real)
  expect(await next()).toEqual(told)
  const again = await askRequest(ctx, employee, ask(friday), real)
  expect(await next()).toEqual(told)
  await withdrawRequest(ctx, employee, { requestId: again.requestId, reason: '' })
  expect(await next()).toEqual(told)
})

test('requests of some dates are found by their dates', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, ask } = office
  const { requestId } = await askRequest(ctx, employee, ask(friday), real)
  const found = async (dates: object) =>
    (await readRequests(ctx, employee, { box: 'mine', limit: 50, ...dates })).requests.map(({ id }) => id)
  expect(await found({ from: friday, to: friday })).toEqual([requestId])
  expect(await found({ from: '2026-11-14' })).toEqual([])
  expect(await found({ to: '2026-11-12' })).toEqual([])
  expect(await found({ from: today })).toEqual([requestId])
})

test('one’s own month says what is planned, and which days are to be cleared up', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee } = office
  const month = await readOwnMonth(ctx, employee, { month: '2026-11' })
  expect(month.days).toHaveLength(30)
  expect(month.days[8]).toMatchObject({
    date: monday,
    holidays: [],
    log: { in: '13:20', findings: ['TARDY'] },
  })
  expect(month.today).toBe(today)
  expect(month.toClear).toEqual([])
  await expect(readOwnMonth(ctx, { ...employee, employeeId: null }, { month: '2026-11' })).rejects.toThrow(
    /employed here/,
  )
})

const date = fc.constantFrom('2026-11-05', '2026-11-08', monday, today, friday, '2026-11-16')
const hour = fc.integer({ min: 7, max: 23 })
const time = (hours: number) => `${String(hours).padStart(2, '0')}:00`
const anyAsk = fc
  .record({
    kind: fc.constantFrom(
      'annual',
      'sick',
      'unpaid',
      'remote',
      'trip',
      'overtime',
      'outing',
      'correction',
      'excuse',
    ),
    date,
    unit: fc.constantFrom('day', 'half', 'quarter', 'hours'),
    which: fc.integer({ min: 1, max: 2 }),
    from: hour,
    hours: fc.integer({ min: 1, max: 6 }),
    excuse: fc.constantFrom('tardy', 'leftEarly', 'absent'),
  })
  .map(({ kind, date, unit, which, from, hours, excuse }) => ({
    kind,
    reason: 'as it comes',
    days: [
      kind === 'correction'
        ? { date, unit: 'day', correction: { in: time(from), out: time(from + hours) } }
        : kind === 'excuse'
          ? { date, unit: 'day', excuse }
          : { date, unit, which, from: time(from), to: time(from + hours) },
    ],
  }))

test('whatever is asked, the days that were shown before are those that are stored afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAsk, { minLength: 3, maxLength: 8 }), async (asks) => {
      await using office = await openRequestOffice()
      const { ctx, employee, manager, hr, ask, statusOf } = office
      for (const more of asks) {
        const input = ask(more.days[0]!.date, more)
        const refused = (error: Error) => error.message
        const shown = await askRequest(ctx, employee, input, dry).catch(refused)
        const asked = await askRequest(ctx, employee, input, real).catch(refused)
        if (typeof shown === 'string' || typeof asked === 'string') {
          expect(asked).toBe(shown)
          continue
        }
        const approve = { requestIds: [asked.requestId], decision: 'approve', comment: '' } as const
        await decideRequests(ctx, manager, approve, real)
        await decideRequests(ctx, hr, approve, real)
        expect(await statusOf(asked.requestId)).toBe('approved')
        const { days } = await readPersonMonth(ctx, employee, {
          ...{ employeeId: employee.employeeId!, month: '2026-11' },
        })
        for (const { date, after } of shown.consequence!.days)
          expect(days.find((each) => each.date === date)!.log).toMatchObject(after)
      }
    }),
    { numRuns: 6 },
  )
}, 60_000)
