import { expect, test } from 'vitest'
import { type Action, neverOwn, permissions, roles } from './permissions.ts'
import { type Grant, reachesOf, reachOf } from './reach.ts'

const company = { company: true, departmentIds: [], self: false }
const nothing = { company: false, departmentIds: [], self: false }
const hr = (departmentId: number | null): Grant => ({ role: 'hr', departmentId })
const manager = (departmentId: number): Grant => ({ role: 'manager', departmentId })
const employee: Grant = { role: 'employee', departmentId: null }

test.each<[Action, Grant[], object]>([
  ['read-days', [employee], { ...nothing, self: true }],
  [
    'read-days',
    [employee, manager(9), manager(3), hr(9)],
    { company: false, departmentIds: [3, 9], self: true },
  ],
  ['read-days', [hr(null), manager(3)], company],
  ['assign-badges', [hr(3)], { ...nothing, departmentIds: [3] }],
  ['assign-badges', [manager(3)], nothing],
  // What belongs to no department is for whom the role was granted for the whole company.
  ['manage-company', [hr(3)], nothing],
  ['manage-company', [hr(null)], company],
  ['set-policies', [hr(3), manager(3)], nothing],
  ['read-unknown-badges', [hr(3)], nothing],
  // A manager sees all sources, whatever the department.
  ['read-sources', [manager(3)], company],
  ['read-sources', [employee], nothing],
])('%s by %j', (action, grants, expected) => {
  expect(reachOf(grants, action)).toEqual(expected)
})

test('actions that reach nothing are not listed', () => {
  expect([...reachesOf([hr(3)]).keys()].sort()).toEqual([
    'accept-findings',
    'ask-requests',
    'assign-badges',
    'cancel-requests',
    'change-plans',
    'close-months',
    'delegate-decisions',
    'export-person',
    'export-reports',
    'find-people',
    'manage-people',
    'manage-traits',
    'read-board',
    'read-closings',
    'read-days',
    'read-holidays',
    'read-leave',
    'read-plans',
    'read-requests',
    'read-sources',
    'read-traits',
    'write-leave',
  ])
  expect(reachesOf([])).toEqual(new Map())
})

test('what nobody does to themselves is in the table, and an employee may none of it', () => {
  for (const action of neverOwn) {
    expect(Object.keys(permissions)).toContain(action)
    expect(reachOf([employee], action)).toEqual(nothing)
  }
})

test('no role reaches oneself but that of an employee', () => {
  for (const [action, reaches] of Object.entries(permissions)) {
    for (const role of roles) {
      const reach = (reaches as Partial<Record<string, string>>)[role]
      if (reach === 'self') expect([action, role]).toEqual([action, 'employee'])
    }
  }
})
