import { expect, test } from 'vitest'
import { runAttack } from './run-attack.ts'

test('an attacked office loses nothing, doubles nothing and answers nobody with 500', async () => {
  const lines: string[] = []
  const options = { people: 40, kills: 2, share: 0.1, sendSeconds: 5 }
  const wrong = await runAttack({ ...options, report: (line) => lines.push(line) })
  expect(wrong).toEqual([])
  expect(lines.length).toBe(6)
}, 600_000)
