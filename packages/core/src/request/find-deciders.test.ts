import { expect, test } from 'vitest'
import { type Decider, type Deciding, findDeciders } from './find-deciders.ts'

const [team, division, company] = [3, 2, 1]
const who = (
  userId: string,
  role: Decider['role'],
  departmentId: number | null,
  employeeId: number | null = null,
) => ({
  userId,
  employeeId,
  role,
  departmentId,
})
const deciding = (deciders: Decider[], more: Partial<Deciding> = {}): Deciding => ({
  employeeId: 7,
  userId: 'asker',
  departments: [team, division, company],
  deciders,
  delegations: [],
  today: 20_000,
  ...more,
})
const names = (of: Deciding, step: Decider['role'] = 'manager') =>
  findDeciders(step, of).map(({ userId }) => userId)

test('the nearest manager upward decides', () => {
  const all = [
    who('lead', 'manager', team),
    who('head', 'manager', division),
    who('chief', 'manager', company),
  ]
  expect(names(deciding(all))).toEqual(['lead'])
})

test('a manager asks the one above', () => {
  const all = [who('lead', 'manager', team, 7), who('head', 'manager', division)]
  expect(names(deciding(all))).toEqual(['head'])
})

test('where nobody manages HR decides, so that nothing is without anybody', () => {
  expect(names(deciding([who('people', 'hr', null)]))).toEqual(['people'])
  expect(names(deciding([who('lead', 'manager', team, 7), who('people', 'hr', division)]))).toEqual([
    'people',
  ])
})

test('HR of the person never decides her own', () => {
  expect(names(deciding([who('asker', 'hr', null, 7), who('people', 'hr', null)]), 'hr')).toEqual(['people'])
})

test('two managers of one department may both', () => {
  expect(names(deciding([who('a', 'manager', team), who('b', 'manager', team)]))).toEqual(['a', 'b'])
})

test('who was named for today decides in the place of who named her', () => {
  const all = [who('lead', 'manager', team)]
  const delegations = [{ fromUserId: 'lead', toUserId: 'mate', fromDay: 19_999, toDay: 20_000 }]
  expect(findDeciders('manager', deciding(all, { delegations }))).toEqual([
    { userId: 'lead', inPlaceOf: null, role: 'manager' },
    { userId: 'mate', inPlaceOf: 'lead', role: 'manager' },
  ])
  expect(names(deciding(all, { delegations, today: 20_001 }))).toEqual(['lead'])
})

test('a named one names no further, and nobody is named to decide her own', () => {
  const all = [who('lead', 'manager', team)]
  const chain = [
    { fromUserId: 'lead', toUserId: 'mate', fromDay: 0, toDay: 30_000 },
    { fromUserId: 'mate', toUserId: 'friend', fromDay: 0, toDay: 30_000 },
  ]
  expect(names(deciding(all, { delegations: chain }))).toEqual(['lead', 'mate'])
  const own = [{ fromUserId: 'lead', toUserId: 'asker', fromDay: 0, toDay: 30_000 }]
  expect(names(deciding(all, { delegations: own }))).toEqual(['lead'])
})
