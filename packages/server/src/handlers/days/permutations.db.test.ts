import { test } from 'vitest'
import { provePermutations } from '../../testing/permutations.ts'

test('15 orders, repetitions and splits of one month end in one state; leaving out one punch does not', () =>
  provePermutations(15))
