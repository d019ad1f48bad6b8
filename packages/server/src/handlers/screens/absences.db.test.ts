import { expect, test } from 'vitest'
import type { Actor } from '../../context.ts'
import { friday, openRequestOffice } from '../../testing/request-office.ts'
import { askRequest, decideRequests, readTeamPlans } from '../index.ts'

const real = { dryRun: false }
const week = { from: '2026-11-09', to: '2026-11-15' }

/** Half a day off on Friday is approved, a trip of a colleague on Thursday is not decided yet. */
async function openWithAbsences() {
  const office = await openRequestOffice()
  const { ctx, employee, mate, manager, ask } = office
  const half = { days: [{ date: friday, unit: 'half', which: 2 }] }
  const { requestId } = await askRequest(ctx, employee, ask(friday, half), real)
  await decideRequests(ctx, manager, { requestIds: [requestId], decision: 'approve', comment: '' }, real)
  const trip = { employeeId: mate.employeeId, kind: 'trip', reason: 'a fair' }
  await askRequest(ctx, mate, ask('2026-11-12', trip), real)
  const away = async (who: Actor, more: object = {}) =>
    (await readTeamPlans(ctx, who, { ...week, ...more })).people
      .filter(({ absences }) => absences.length > 0)
      .map(({ employee: { number }, absences }) => ({ number, absences }))
  return Object.assign(office, { away })
}

const annual = { code: 'annual', name: '연차', nameEn: 'Annual leave' }
const approved = {
  date: friday,
  status: 'approved',
  effect: 'leave',
  unit: 'half',
  which: 2,
  times: ['14:00', '18:00'],
  kind: annual,
}

test('who reaches the team sees who is away as what, with the half as it is worked, and who asks to be', async () => {
  await using office = await openWithAbsences()
  const { manager, hr, away } = office
  const expected = [
    { number: '00001', absences: [approved] },
    {
      number: '00002',
      absences: [{ date: '2026-11-12', status: 'pending', effect: 'trip', unit: 'day', times: null }],
    },
  ]
  expect(await away(manager)).toMatchObject(expected)
  expect(await away(hr)).toMatchObject(expected)
})

test('a colleague sees that somebody is away, not as what, and nothing that is not decided; her own whole', async () => {
  await using office = await openWithAbsences()
  const { employee, mate, away } = office
  expect(await away(mate)).toMatchObject([
    { number: '00001', absences: [{ ...approved, kind: null }] },
    { number: '00002', absences: [{ status: 'pending', kind: { code: 'trip' } }] },
  ])
  expect(await away(employee)).toEqual([{ number: '00001', absences: [approved] }])
})

test('asked for who is away, nobody else is listed, and none whose absence is not to be seen', async () => {
  await using office = await openWithAbsences()
  const { ctx, manager, employee } = office
  const listed = async (who: Actor, more: object) =>
    (await readTeamPlans(ctx, who, { ...week, absent: true, ...more })).people.map(
      ({ employee: { number } }) => number,
    )
  expect(await listed(manager, {})).toEqual(['00001', '00002'])
  expect(await listed(manager, { to: '2026-11-12' })).toEqual(['00002'])
  expect(await listed(employee, {})).toEqual(['00001'])
})
