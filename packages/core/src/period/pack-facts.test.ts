import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from '../day/testing/any-facts.ts'
import { explainDay } from '../explanation/explain-day.ts'
import { changedFacts } from './changed-facts.ts'
import { FactsPacker, unpackFacts } from './pack-facts.ts'

test('facts that went through a file are explained as before, and are no others', () => {
  assert(
    property(anyFacts, (facts) => {
      const packer = new FactsPacker()
      const packed = packer.pack(facts)
      const [pool, again] = JSON.parse(JSON.stringify([packer.pool, packed]))
      const back = unpackFacts(pool, facts.workDate, again)
      expect(explainDay(back)).toEqual(explainDay(facts))
      expect(changedFacts(facts, back)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('what days share is kept once', () => {
  assert(
    property(anyFacts, (facts) => {
      const packer = new FactsPacker()
      packer.pack(facts)
      const before = JSON.stringify(packer.pool)
      packer.pack({ ...facts, dates: structuredClone(facts.dates) })
      expect(JSON.stringify(packer.pool)).toBe(before)
    }),
  )
})

test('which facts are others than they were is said by kind; that time has passed only where nothing else was learnt', () => {
  assert(
    property(anyFacts, (facts) => {
      const later = { ...facts, asOf: facts.asOf + 60_000 }
      expect(changedFacts(facts, later)).toEqual(['read'])
      const tap = { at: facts.asOf, direction: 'unknown', origin: 'web' } as const
      expect(changedFacts(facts, { ...later, punches: [...facts.punches, tap] })).toEqual(['punch'])
      const [first, ...rest] = facts.dates
      const trip = { ...first, requests: [...first.requests, { type: 'trip', whole: true } as const] }
      const dates = [trip, ...rest] as unknown as typeof facts.dates
      expect(changedFacts(facts, { ...facts, dates })).toEqual(['request'])
    }),
    { numRuns: 200 },
  )
})
