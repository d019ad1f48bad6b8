import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '@rollcall/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { main } from './main.ts'

const sample = fileURLToPath(new URL('../../samples/company.json', import.meta.url))

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'rollcall-import-'))
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const said = { out: '', err: '' }
beforeEach(() => {
  said.out = said.err = ''
  vi.spyOn(console, 'log').mockImplementation((line) => {
    said.out += `${line}\n`
  })
  vi.spyOn(console, 'error').mockImplementation((line) => {
    said.err += `${line}\n`
  })
})
afterEach(() => vi.restoreAllMocks())

async function importing(...args: string[]) {
  const code = await main(['import-company', ...args], { DATABASE_URL: database.appUrl })
  return { code, ...said }
}

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'company.json')
  await writeFile(file, text)
  return file
}

test('the sample file is looked at, comes in, and changes nothing when it comes again', async () => {
  expect(await importing(sample, '--check')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Would be .* people 24, .* Nothing was changed\.\n$/),
  })
  expect(await importing(sample)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ people 24, .* badges 24, plans 1512\.\n$/),
  })
  said.out = ''
  expect(await importing(sample)).toMatchObject({
    code: 0,
    out: 'Nothing changed: the company stands so already.\n',
    err: '',
  })
})

test('faults of shape and of meaning are told together, one a line', async () => {
  const company = JSON.parse(await readFile(sample, 'utf8'))
  company.people[0].employments[0].from = '2026-02-31'
  company.people[1].badges[0].extra = 1
  company.people[2].schedules[0].pattern = '없음'
  company.sites[0].region = 'US'
  company.shifts[0].segments = [['9:00', '18:00']]
  const { code, err } = await importing(await fileOf(JSON.stringify(company)))
  expect(code).toBe(1)
  expect(
    err
      .split('\n')
      .map((line) => line.trim().split(': ')[0])
      .slice(1, -1),
  ).toEqual([
    'shifts[0].segments[0][0]',
    'people[0].employments[0].from',
    'people[1].badges[0]',
    'sites[0].region',
    'people[2].schedules[0].pattern',
  ])
  expect(err).toMatch(/5 faults, nothing was changed/)
})

test.each([
  ['{"people": [', /is not JSON/],
  ['[]', /expected object/],
  ['{"peoples": []}', /peoples/],
  ['{"sites": {}}', /sites: /],
  ['{"sites": [{"name": "a\\u0000b", "zone": "UTC"}]}', /sites\[0\]\.name: .*NUL/],
])('%s is no company', async (text, message) => {
  expect(await importing(await fileOf(text))).toMatchObject({ code: 1, err: expect.stringMatching(message) })
})

test('a file that is not there, or none, is wrong usage', async () => {
  expect(await importing(join(folder, 'none.json'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/ENOENT/),
  })
  expect(await importing()).toMatchObject({ code: 2, err: expect.stringMatching(/Name one file/) })
})
