import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkDoors } from './check-doors.ts'
import { checkImports } from './check-imports.ts'
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

test('tests may import what they test with', async () => {
  const file = write('packages/core/src/x.test.ts', "import 'vitest'\n")
  expect(await checkImports([file])).toEqual({ checked: 0, offences: [] })
})

test('core reads no clock and no chance', async () => {
  const file = write('packages/core/src/day/x.ts', 'const a = 1\nconst now = Temporal.Now.instant()\n')
  expect(await checkPurity([file])).toEqual([expect.stringMatching(/^packages\/core\/src\/day\/x\.ts:2 /)])
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
