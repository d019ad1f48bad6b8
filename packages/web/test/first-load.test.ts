import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { buildPages, gzipBytes, scriptsOf, sheetsOf } from './build-pages.ts'

let files: Awaited<ReturnType<typeof buildPages>>
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  files = await buildPages()
  vi.unstubAllEnvs()
}, 60_000)

test('the first load of sign-in is light', () => {
  const scripts = scriptsOf(files, 'pages/sign-in/sign-in-page.tsx').map(({ code }) => code)
  expect(scripts.length).toBeGreaterThan(1)
  expect(gzipBytes(scripts)).toBeLessThanOrEqual(130_000)
  const sheets = sheetsOf(files).map(({ source }) => source)
  expect(sheets).toHaveLength(2)
  expect(gzipBytes(sheets)).toBeLessThanOrEqual(20_000)
})

/** The components of Mantine among some scripts that have a style sheet of their own. */
const componentsOf = (scripts: readonly { modules: object }[]): string[] =>
  scripts
    .flatMap(({ modules }) => Object.keys(modules))
    .flatMap((module) => /@mantine\/core\/.*\/(\w+)\.module\.mjs$/.exec(module)?.[1] ?? [])

const imported = (name: string): string[] => {
  const sheet = readFileSync(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8')
  return [...sheet.matchAll(/styles\/(\w+)\.css/g)].map(([, component]) => component!)
}

test('every component that is drawn has its style sheet, before sign-in and after', () => {
  const first = imported('first')
  const all = files.filter((file) => file.type === 'chunk')
  expect(first).toEqual(
    expect.arrayContaining(componentsOf(scriptsOf(files, 'pages/sign-in/sign-in-page.tsx'))),
  )
  expect(first).toEqual(
    expect.arrayContaining(componentsOf(scriptsOf(files, 'pages/welcome/welcome-page.tsx'))),
  )
  expect([...first, ...imported('inside')]).toEqual(expect.arrayContaining(componentsOf(all)))
})
