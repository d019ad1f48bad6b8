import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  holds,
  type Intervals,
  intersect,
  lengthOf,
  lengthWithin,
  setOf,
  subtract,
  union,
} from './interval.ts'

const point = fc.integer({ min: 0, max: 60 })
const anySet = fc.array(fc.tuple(point, point), { maxLength: 6 }).map(setOf)
const points = Array.from({ length: 61 }, (_, index) => index)
const members = (set: Intervals) => points.filter((at) => holds(set, at))

test('each operation holds exactly the points that its meaning says', () => {
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      expect(members(union(a, b))).toEqual(points.filter((at) => holds(a, at) || holds(b, at)))
      expect(members(intersect(a, b))).toEqual(points.filter((at) => holds(a, at) && holds(b, at)))
      expect(members(subtract(a, b))).toEqual(points.filter((at) => holds(a, at) && !holds(b, at)))
    }),
  )
})

test('results are sets again: in order, not empty, not touching', () => {
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      for (const set of [union(a, b), intersect(a, b), subtract(a, b)]) expect(set).toEqual(setOf(set))
    }),
  )
})

test('lengths count points', () => {
  fc.assert(
    fc.property(anySet, point, point, (a, from, until) => {
      expect(lengthOf(a)).toBe(members(a).length)
      expect(lengthWithin(a, from, until)).toBe(members(a).filter((at) => from <= at && at < until).length)
    }),
  )
})
