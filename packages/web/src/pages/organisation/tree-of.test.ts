import { expect, test } from 'vitest'
import type { CountedDepartment } from '../../api/organisation.ts'
import { treeOf, withBelow } from './tree-of.ts'

const department = (id: number, parentId: number | null): CountedDepartment => ({
  id,
  parentId,
  name: `D${id}`,
  nameEn: '',
  people: 0,
  peopleBelow: 0,
  endsOn: null,
})
/* 1 holds 3, which holds 4; 5 lies in one that is none on the date. */
const departments = [
  department(4, 3),
  department(1, null),
  department(2, null),
  department(3, 1),
  department(5, 99),
]

test('departments stand below those that they lie in', () => {
  expect(treeOf(departments).map(({ department: { id }, depth }) => [id, depth])).toEqual([
    [1, 0],
    [3, 1],
    [4, 2],
    [2, 0],
    [5, 0],
  ])
})

test('what lies below a department is found at any depth', () => {
  expect([...withBelow(departments, 1)].sort()).toEqual([1, 3, 4])
  expect([...withBelow(departments, 2)]).toEqual([2])
})
