import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { actions } from '../src/pages/audit/audit-words.ts'

const handlers = fileURLToPath(new URL('../../server/src/handlers', import.meta.url))

/** Every action that a handler names where it writes the audit. */
function writtenDown(): string[] {
  const sources = globSync('**/*.ts', { cwd: handlers })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`${handlers}/${path}`, 'utf8'))
  return [
    ...new Set(
      sources.flatMap((text) => [...text.matchAll(/action: '([a-z-]+)'/g)].map((found) => found[1]!)),
    ),
  ]
}

test('every action of the audit has words', () => {
  const written = writtenDown()
  expect(written.length).toBeGreaterThan(20)
  expect(written.filter((action) => !actions.includes(action))).toEqual([])
})
