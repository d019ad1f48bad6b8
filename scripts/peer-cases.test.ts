import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const written = readFileSync(new URL('docs/peer-cases.md', root), 'utf8')
const named = [...written.matchAll(/`(packages\/[^`]+)` “([^”]+)”/g)].map(([, file, name]) => ({
  file,
  name,
}))

const missing = (tests: typeof named) =>
  tests
    .filter(({ file, name }) => {
      const path = new URL(file!, root)
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(name!)
    })
    .map(({ file, name }) => `${file}: ${name}`)

test('every test that is named is there, under that name', () => {
  expect(missing(named)).toEqual([])
  expect(named.length).toBeGreaterThan(60)
})

test('negative control: a test of another name is missing', () => {
  expect(missing([{ ...named[0]!, name: 'no such case' }])).toHaveLength(1)
})

test('every thread says where it is held, or why not', () => {
  const rows = written.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| thread'))
  const silent = rows.filter(
    (row) => !/`packages\/|does not apply|not yet|`npm run bench`|^\| (gap|case) /.test(row),
  )
  expect(silent).toEqual([])
})
