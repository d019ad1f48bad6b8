import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkCircles } from './check-circles.ts'
import { checkCitations } from './check-citations.ts'
import { checkDoors } from './check-doors.ts'
import { checkImports } from './check-imports.ts'
import { checkLengths } from './check-lengths.ts'
import { checkPurity } from './check-purity.ts'

const home = process.cwd()
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'imports-'))))
afterEach(() => process.chdir(home))

function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('core imports nothing but core', async () => {
  const file = write(
    'packages/core/src/day/x.ts',
    "import { a } from '../time/a.ts'\nimport { z } from 'zod'\nexport * from 'node:fs'\n",
  )
  expect((await checkImports([file])).offences).toEqual([
    'packages/core/src/day/x.ts must not import zod',
    'packages/core/src/day/x.ts must not import node:fs',
  ])
})

test('a relative path or a dynamic import is no way around the table', async () => {
  const file = write(
    'packages/server/src/http/x.ts',
    "import '../db/connect.ts'\nawait import('@rollcall/core')\n",
  )
  expect((await checkImports([file])).offences).toEqual([
    'packages/server/src/http/x.ts must not import ../db/connect.ts',
    'packages/server/src/http/x.ts must not import @rollcall/core',
  ])
})

test('of core, db knows types and no rule', async () => {
  const file = (name: string, text: string) => write(`packages/server/src/db/${name}.ts`, text)
  const files = [
    file('a', "import type { Policy } from '@rollcall/core'\nexport { type Shift } from '@rollcall/core'\n"),
    file('b', "import { deriveDay, type Policy } from '@rollcall/core'\n"),
    file('c', "import '@rollcall/core'\n"),
    file('d', "import type { Policy } from '@rollcall/core'\nawait import('@rollcall/core')\n"),
    file('e', "export * from '@rollcall/core'\n"),
  ]
  expect((await checkImports(files)).offences).toEqual(
    ['b', 'c', 'd', 'e'].map((name) => `packages/server/src/db/${name}.ts must not import @rollcall/core`),
  )
})

test('tests may import what they test with', async () => {
  const file = write('packages/core/src/x.test.ts', "import 'vitest'\n")
  expect(await checkImports([file])).toEqual({ checked: 0, offences: [] })
})

test('core reads no clock and no chance', async () => {
  const file = write('packages/core/src/day/x.ts', 'const a = 1\nconst now = Temporal.Now.instant()\n')
  expect(await checkPurity([file])).toEqual([expect.stringMatching(/^packages\/core\/src\/day\/x\.ts:2 /)])
})

test('what says SQL is of db', async () => {
  const text =
    'const { rows } = await sql<{ id: number }>`select 1`.execute(tx)\nawait tx.selectFrom(table)\n'
  const [handler, db] = ['handlers', 'db'].map((layer) => write(`packages/server/src/${layer}/x.ts`, text))
  expect(await checkPurity([handler!, db!])).toEqual([
    expect.stringMatching(/^packages\/server\/src\/handlers\/x\.ts:1 is SQL/),
    expect.stringMatching(/^packages\/server\/src\/handlers\/x\.ts:2 is SQL/),
  ])
})

test('a subject enters another one by its doors alone', async () => {
  const file = write(
    'packages/server/src/handlers/plans/x.ts',
    "import '../../db/kit/connect.ts'\nimport '../../db/plans/a.ts'\nimport '../days/inside.ts'\nimport '../days/facts.ts'\n",
  )
  expect(await checkDoors([file], ['handlers/days/facts', 'db/days/marks'])).toEqual([
    'packages/server/src/handlers/plans/x.ts enters another subject by handlers/days/inside, which is no door',
    'db/days/marks is a door that nobody uses',
  ])
})

test('files need each other in one direction, for a type too', async () => {
  const files = [
    write('src/a.ts', "import type { B } from './b.ts'\n"),
    write('src/b.ts', "import './c.ts'\n"),
    write('src/c.ts', "export { a } from './a.ts'\n"),
    write('src/d.ts', "import './a.ts'\n"),
  ]
  expect(await checkCircles(files)).toEqual(['A circle of files: src/a.ts, src/b.ts, src/c.ts'])
})

test('a source is 180 lines at the most, a comment 110 columns wide; tests and texts may be longer, and a migration stays as it was', async () => {
  const long = '\n'.repeat(181)
  const files = [
    write('src/a.ts', `${long}a`),
    write('src/a.test.ts', `${long}a`),
    write('src/texts-ko.ts', `${long}a`),
    write('src/migrations/0001-a.sql', `-- ${'a'.repeat(120)}\n`),
    write('src/c.ts', `const usage = \`\n  --help${' c'.repeat(60)}\`\n`),
    write('src/c.sql', `-- ${'c'.repeat(108)}\nselect '${'c'.repeat(120)}'\n`),
    write('src/b.ts', `// ${'b'.repeat(107)}\n// ${'b'.repeat(108)}\nconst b = '${'b'.repeat(120)}'\n`),
  ]
  expect(await checkLengths(files)).toEqual([
    'src/a.ts has 182 lines; 180 are the most',
    'src/c.sql:1 is a comment of 111 columns; wrap it at 110',
    'src/b.ts:2 is a comment of 111 columns; wrap it at 110',
  ])
})

test('a paragraph that is cited exists in the specification', async () => {
  const files = [
    write(
      'docs/rules.md',
      '## 5. In and out\n\n1. Take.\n3. Of the passes.\n   **b′.** A key, as in §5.9.\n',
    ),
    write('src/a.ts', "// rules.md §5.3b′ and §5.3c\n// LSA §61, rules.md §7\nconst rule = '§5.1'\n"),
  ]
  expect(await checkCitations(files)).toEqual([
    'docs/rules.md:5 cites docs/rules.md §5.9, which does not exist',
    'src/a.ts:1 cites docs/rules.md §5.3c, which does not exist',
    'src/a.ts:2 cites docs/rules.md §7, which does not exist',
  ])
})
