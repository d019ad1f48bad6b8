import { describe, expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { row } from '../../testing/small-company.ts'
import {
  addHoliday,
  askRequest,
  assignBadges,
  decideRequests,
  deriveWorkDays,
  overridePlans,
  setPolicy,
  takeBackBadges,
  verifyWorkLogs,
} from '../index.ts'

/* What is learnt of a closed month: it changes nothing that was frozen, and is told with its cause. */

type Office = Awaited<ReturnType<typeof openClosingOffice>>
const reason = 'known since today'
const real = { dryRun: false }
const hers = ({ sourceId, employee }: Office, badge: string) => ({
  ...{ sourceId, badge, employeeId: employee.employeeId!, validFrom: null, validUntil: null },
})

interface Late {
  what: string
  act(office: Office): Promise<unknown>
  causes: string[]
  before: object
  after: object
  /** How many dates of how many people come out otherwise. */
  told: [days: number, people: number]
}

const late: Late[] = [
  {
    what: 'a punch',
    act: (office) => office.late(row('B00001', `${today} 08:40:00`, '1')),
    causes: ['punch'],
    ...{ before: { tardyMinutes: 20 }, after: { tardyMinutes: 0 }, told: [1, 1] },
  },
  {
    what: 'another plan of hers',
    act: ({ ctx, employee }) => {
      const instead = { plan: { segments: [['09:30', '18:00']] } }
      const changes = [{ employeeId: employee.employeeId!, date: today, instead }]
      return overridePlans(ctx, systemActor, { changes, reason })
    },
    causes: ['plan'],
    ...{ before: { tardyMinutes: 20 }, after: { tardyMinutes: 0, plannedMinutes: 510 }, told: [1, 1] },
  },
  {
    what: 'leave that is asked for and approved',
    act: async ({ ctx, employee, manager, ask }) => {
      const days = [{ date: today, unit: 'half' as const, which: 1 as const }]
      const { requestId } = await askRequest(ctx, employee, ask(today, { days }), real)
      const decided = { requestIds: [requestId], decision: 'approve' as const, comment: '' }
      return await decideRequests(ctx, manager, decided, real)
    },
    causes: ['request'],
    ...{ before: { tardyMinutes: 20, leaveMinutes: 0 }, after: { tardyMinutes: 0, leaveMinutes: 240 } },
    told: [1, 1],
  },
  {
    what: 'a badge that turns out to be hers',
    act: async (office) => {
      await office.late(row('B00099', `${today} 08:40:00`, '1'))
      await assignBadges(office.ctx, systemActor, [hers(office, 'B00099')])
    },
    causes: ['punch'],
    ...{ before: { tardyMinutes: 20 }, after: { tardyMinutes: 0 }, told: [1, 1] },
  },
  {
    what: 'a badge that was never hers',
    act: (office) => takeBackBadges(office.ctx, systemActor, [hers(office, 'B00001')]),
    causes: ['punch'],
    ...{ before: { tardyMinutes: 20 }, after: { tardyMinutes: null }, told: [21, 1] },
  },
  {
    what: 'a holiday of the calendar',
    act: ({ ctx }) => {
      const holiday = { date: today, name: '임시공휴일', kind: 'publicHoliday' as const }
      return addHoliday(ctx, systemActor, { calendar: 'KR', ...holiday, reason })
    },
    causes: ['plan'],
    ...{
      before: { tardyMinutes: 20, plannedMinutes: 480 },
      after: { tardyMinutes: null, plannedMinutes: 0 },
    },
    // Who works at night goes out on the day after, where it belongs to nothing any more.
    told: [2, 5],
  },
  {
    what: 'a policy that begins in it',
    act: ({ ctx }) => {
      const policy = {
        scope: 'company' as const,
        name: null,
        validFrom: today,
        settings: { graceInMinutes: 30 },
      }
      return setPolicy(ctx, systemActor, { ...policy, reason })
    },
    causes: ['policy'],
    ...{ before: { tardyMinutes: 20 }, after: { tardyMinutes: 0 }, told: [1, 1] },
  },
]

describe.each(late)('$what of a closed month', ({ act, causes, before, after, told }) => {
  test('changes nothing that is frozen, and is an adjustment with its cause', async () => {
    await using office = await openClosingOffice()
    const { ctx, employee, close, frozen, shown, open } = office
    await close()
    const [stood, seen] = [await frozen(), await shown()]
    await act(office)
    await deriveWorkDays(ctx)
    expect(await frozen()).toBe(stood)
    expect(await shown()).toEqual(seen)
    const adjustments = (await open()).filter(({ date }) => date.startsWith('2026-11'))
    expect(
      adjustments.find(({ employee: of, date }) => of.id === employee.employeeId && date === today),
    ).toMatchObject({
      ...{ causes, before, after, status: 'open' },
    })
    const count = (of: (one: (typeof adjustments)[number]) => unknown) => new Set(adjustments.map(of)).size
    expect([count(({ date }) => date), count(({ employee: of }) => of.id)]).toEqual(told)
    // The present truth goes on beside it.
    expect((await verifyWorkLogs(ctx)).differences).toEqual([])
  })

  test('is shown at once in one that is open, and is none there', async () => {
    await using office = await openClosingOffice()
    const seen = await office.shown()
    await act(office)
    await deriveWorkDays(office.ctx)
    expect(await office.shown()).not.toEqual(seen)
    expect(await office.open()).toEqual([])
  })
})
