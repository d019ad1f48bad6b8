import { expect, test } from 'vitest'
import { defaultPolicy } from './policy.ts'
import { type DatedPolicy, PolicyBook, withPolicy } from './policy-book.ts'

const day = 20_000
const person = { siteId: 3, departmentId: 7, employeeId: 42 }
const policy = (
  scope: DatedPolicy['scope'],
  scopeId: number,
  settings: DatedPolicy['settings'],
  fromDay = day,
): DatedPolicy => ({ scope, scopeId, fromDay, settings })

const everywhere = [
  policy('employee', 42, { graceInMinutes: 0 }),
  policy('department', 7, { graceInMinutes: 7, graceMode: 'forgive' }),
  policy('site', 3, { graceInMinutes: 5, dayCutoff: '06:00' }),
  policy('company', 0, { graceInMinutes: 1, graceOutMinutes: 2, dayCutoff: '04:00' }),
]

test('without policies the defaults hold', () => {
  expect(new PolicyBook([]).on(person, day)).toEqual(defaultPolicy)
})

test('key by key the most specific scope wins, whatever the order they are given in', () => {
  const wanted = {
    ...defaultPolicy,
    graceInMinutes: 0,
    graceMode: 'forgive',
    dayCutoff: 360,
    graceOutMinutes: 2,
  }
  expect(new PolicyBook(everywhere).on(person, day)).toEqual(wanted)
  expect(new PolicyBook(everywhere.toReversed()).on(person, day)).toEqual(wanted)
})

test('each setting names the policy that makes it', () => {
  expect(
    new PolicyBook(everywhere).originsOn(person, day).map(({ key, scope, value }) => [key, scope, value]),
  ).toEqual([
    ['dayCutoff', 'site', '06:00'],
    ['graceInMinutes', 'employee', 0],
    ['graceMode', 'department', 'forgive'],
    ['graceOutMinutes', 'company', 2],
  ])
})

test('somebody of no site and no department stands under the company alone', () => {
  const nowhere = { siteId: null, departmentId: null, employeeId: 1 }
  expect(new PolicyBook(everywhere).on(nowhere, day)).toMatchObject({ graceInMinutes: 1, dayCutoff: 240 })
})

test('a policy holds from its date to the next of its scope, as a whole', () => {
  const book = new PolicyBook([
    policy('company', 0, { graceInMinutes: 10, graceOutMinutes: 10 }),
    policy('company', 0, { graceInMinutes: 20 }, day + 5),
  ])
  const graces = (at: number) => {
    const { graceInMinutes, graceOutMinutes } = book.on(person, at)
    return [graceInMinutes, graceOutMinutes]
  }
  expect([day - 1, day, day + 4, day + 5].map(graces)).toEqual([
    [0, 0],
    [10, 10],
    [10, 10],
    [20, 0],
  ])
})

test('a policy that is tried takes the place of the one of its scope and date', () => {
  const tried = withPolicy(everywhere, policy('employee', 42, { graceInMinutes: 30 }))
  expect(tried).toHaveLength(everywhere.length)
  expect(new PolicyBook(tried).on(person, day).graceInMinutes).toBe(30)
  const later = withPolicy(everywhere, policy('employee', 42, { graceInMinutes: 30 }, day + 1))
  expect(new PolicyBook(later).on(person, day).graceInMinutes).toBe(0)
  expect(new PolicyBook(later).on(person, day + 1).graceInMinutes).toBe(30)
})

test('settings that nobody knows are refused, not passed over', () => {
  const book = new PolicyBook([policy('company', 0, { grace: 1 })])
  expect(() => book.on(person, day)).toThrow(/policies\.grace/)
})

/* 7 lies below 6 until before day + 3, and below 5 from then on; 6 lies below 4 all the time. */
const places = [
  { departmentId: 7, parentId: 6, fromDay: null, untilDay: day + 3 },
  { departmentId: 7, parentId: 5, fromDay: day + 3, untilDay: null },
  { departmentId: 6, parentId: 4, fromDay: null, untilDay: null },
]

test('a policy of a department reaches what lies below it on the date, and the nearest wins', () => {
  const above = [
    policy('company', 0, { graceInMinutes: 1, graceOutMinutes: 1, dedupeSeconds: 1 }),
    policy('department', 4, { graceInMinutes: 4, graceOutMinutes: 4 }),
    policy('department', 6, { graceInMinutes: 6 }),
    policy('department', 5, { dedupeSeconds: 5 }),
  ]
  const settings = (book: PolicyBook, at: number) => {
    const { graceInMinutes, graceOutMinutes, dedupeSeconds } = book.on(person, at)
    return [graceInMinutes, graceOutMinutes, dedupeSeconds]
  }
  for (const policies of [above, above.toReversed()]) {
    const book = new PolicyBook(policies, places)
    expect(settings(book, day + 2)).toEqual([6, 4, 1])
    expect(settings(book, day + 3)).toEqual([1, 1, 5])
  }
  expect(new PolicyBook(above, places).originsOn(person, day)).toContainEqual({
    key: 'graceOutMinutes',
    value: 4,
    scope: 'department',
    scopeId: 4,
    fromDay: day,
  })
  // Negative control: without the tree a department stands alone.
  expect(settings(new PolicyBook(above), day)).toEqual([1, 1, 1])
})
