import { expect, test } from 'vitest'
import { type DepartmentPlace, departmentsAbove, departmentsBelow } from './department-tree.ts'

/* 1 holds 2 and 3; 2 holds 4; 5 stands alone. */
const place = (
  departmentId: number,
  parentId: number,
  fromDay: number | null = null,
  untilDay: number | null = null,
): DepartmentPlace => ({ departmentId, parentId, fromDay, untilDay })
const tree = [place(2, 1), place(3, 1), place(4, 2)]
const november = { from: 100, to: 129 }

const ids = (places: readonly DepartmentPlace[], roots: number[]) =>
  departmentsBelow(places, roots, november).map(({ departmentId }) => departmentId)

test.each([
  [[1], [1, 2, 3, 4]],
  [[2], [2, 4]],
  [[4], [4]],
  [[5], [5]],
  [[], []],
  [
    [4, 2, 2],
    [2, 4],
  ],
])('a grant for %j reaches %j', (roots, expected) => {
  expect(ids(tree, roots)).toEqual(expected)
})

test('a department that moves is reached while it lies below, and its own below with it', () => {
  const moving = [place(2, 1, null, 110), place(2, 5, 110, null), place(4, 2)]
  expect(departmentsBelow(moving, [1], november)).toEqual([
    { departmentId: 1, from: 100, to: 129 },
    { departmentId: 2, from: 100, to: 109 },
    { departmentId: 4, from: 100, to: 109 },
  ])
  expect(departmentsBelow(moving, [5], november)).toEqual([
    { departmentId: 2, from: 110, to: 129 },
    { departmentId: 4, from: 110, to: 129 },
    { departmentId: 5, from: 100, to: 129 },
  ])
  expect(departmentsBelow(moving, [1, 5], november)).toEqual(
    [1, 2, 4, 5].map((departmentId) => ({ departmentId, ...november })),
  )
})

test('one that comes back is reached in both times', () => {
  const back = [place(2, 1, null, 105), place(2, 1, 120, null)]
  expect(departmentsBelow(back, [1], november).slice(1)).toEqual([
    { departmentId: 2, from: 100, to: 104 },
    { departmentId: 2, from: 120, to: 129 },
  ])
})

test('what lay below before or lies there later is not reached', () => {
  expect(ids([place(2, 1, null, 100), place(3, 1, 130, null)], [1])).toEqual([1])
  expect(ids([place(2, 1, null, 101), place(3, 1, 129, null)], [1])).toEqual([1, 2, 3])
})

test('a circle ends where it closes', () => {
  expect(ids([place(2, 1), place(3, 2), place(1, 3)], [2])).toEqual([1, 2, 3])
})

test('above a department stand those that it lies below on the date, the nearest first', () => {
  const moving = [place(2, 1, null, 110), place(2, 5, 110, null), place(4, 2)]
  expect(departmentsAbove(moving, 4, 109)).toEqual([4, 2, 1])
  expect(departmentsAbove(moving, 4, 110)).toEqual([4, 2, 5])
  expect(departmentsAbove(moving, 9, 110)).toEqual([9])
  expect(departmentsAbove([place(1, 2), place(2, 1)], 1, 100)).toEqual([1, 2])
})
