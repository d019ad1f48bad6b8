import { expect, test } from 'vitest'
import { type Act, inOrder } from './order.ts'

const act = (name: string, ...after: string[]): Act => ({ name, after, run: async () => {} })
const acts = [
  act('sites'),
  act('people', 'sites'),
  act('shifts'),
  act('pattern', 'shifts'),
  act('crews', 'people', 'pattern'),
]
const names = (seed: number | null) => inOrder(acts, seed).map(({ name }) => name)

test('without a seed acts come as they are written', () => {
  expect(names(null)).toEqual(['sites', 'people', 'shifts', 'pattern', 'crews'])
})

test('with seeds they come in many orders, each thing before its use, and every one once', () => {
  const orders = Array.from({ length: 50 }, (_, seed) => names(seed))
  for (const order of orders) {
    expect(order.toSorted()).toEqual(acts.map(({ name }) => name).toSorted())
    for (const { name, after } of acts)
      for (const needed of after) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(name))
  }
  expect(new Set(orders.map(String)).size).toBeGreaterThan(3)
  expect(names(7)).toEqual(names(7))
})

test('what needs something that never comes is named', () => {
  expect(() => inOrder([act('crews', 'people')], 1)).toThrow('Nothing can be done before: crews.')
})
