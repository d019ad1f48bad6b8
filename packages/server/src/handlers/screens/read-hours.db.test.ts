import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { monday, openRequestOffice } from '../../testing/request-office.ts'
import { askRequest, decideRequests, deriveWorkDays, readHours, readOwnMonth } from '../index.ts'

const real = { dryRun: false }
type Office = Awaited<ReturnType<typeof openRequestOffice>>

async function approveOvertime({ ctx, employee, manager, ask }: Office, dates: readonly string[]) {
  for (const date of dates) {
    const days = [{ date, unit: 'hours' as const, from: '18:00', to: '24:00' }]
    const asked = ask(date, { kind: 'overtime', reason: 'launch', days })
    const { requestId } = await askRequest(ctx, employee, asked, real)
    await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  }
  await deriveWorkDays(ctx)
}

test('who will pass the limit is told with the date, by the plans to come and what was approved', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee, manager } = office
  const hers = async (show?: 'all' | 'near') =>
    await readHours(ctx, manager, { week: monday, employeeId: employee.employeeId!, show })
  // Nobody has tapped: the days that are planned are to come.
  expect((await hers('all')).people).toMatchObject([{ standing: 'within', passesOn: null }])
  await approveOvertime(office, ['2026-11-11', '2026-11-12'])
  const { people: near } = await hers('near')
  expect(near).toMatchObject([{ standing: 'near', passesOn: null, mostMinutes: 3120 }])
  await approveOvertime(office, ['2026-11-13'])
  const { people, counts, show } = await hers()
  expect(show).toBe('ahead')
  expect(people).toMatchObject([
    { standing: 'ahead', passesOn: '2026-11-13', projectedMinutes: near[0]!.projectedMinutes + 360 },
  ])
  expect(counts.find((count) => count.show === 'ahead')).toEqual({ show: 'ahead', people: 1 })
  // Her own month says the same of the week.
  const { weeks } = await readOwnMonth(ctx, employee, { month: '2026-11' })
  expect(weeks.find(({ firstDay }) => firstDay === monday)).toMatchObject({
    ...{ passesOn: '2026-11-13', projectedMinutes: people[0]!.projectedMinutes },
    findings: ['WEEK_BREACH_AHEAD'],
  })
})

test('a week that nobody has planned says so, and one of plans alone is all to come', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee } = office
  const read = async (week: string) =>
    (await readHours(ctx, systemActor, { week, employeeId: employee.employeeId!, show: 'all' })).people[0]!
  expect(await read('2026-11-18')).toMatchObject({
    knownMinutes: 0,
    projectedMinutes: 2400,
    unplannedDates: [],
  })
  const far = await read('2027-11-15')
  expect(far).toMatchObject({ projectedMinutes: 0, standing: 'within' })
  expect(far.unplannedDates).toHaveLength(7)
})

test('who reads nobody else sees her own week alone', async () => {
  await using office = await openRequestOffice()
  const { ctx, employee } = office
  const { people } = await readHours(ctx, employee, { week: monday, show: 'all' })
  expect(people.map((row) => row.employee.id)).toEqual([employee.employeeId])
})
