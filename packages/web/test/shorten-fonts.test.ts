import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { shortenFaces } from '../shorten-fonts.ts'

const whole = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/index.css'),
  'utf8',
)

/** In which file a browser looks for each character first: of several faces, in the last. */
function filesOf(css: string): Map<number, string> {
  const files = new Map<number, string>()
  for (const [face] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    const file = /files\/([\w-]+)\.woff2/.exec(face)![1]!
    for (const [, first, last = first] of face.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi))
      for (let code = Number.parseInt(first!, 16); code <= Number.parseInt(last!, 16); code++)
        files.set(code, file)
  }
  return files
}

test('each character comes from the file that it came from, but Chinese ones', () => {
  const before = filesOf(whole)
  const after = filesOf(shortenFaces(whole))
  expect([...after.keys()].filter((code) => !before.has(code))).toEqual([])
  const moved = [...before].filter(([code, file]) => after.get(code) !== file).map(([code]) => code)
  expect(moved.length).toBeGreaterThan(3000)
  for (const code of moved) expect(String.fromCodePoint(code)).toMatch(/^\p{Script=Han}$/u)
})

test('every Korean syllable and what pages write beside them has its file', () => {
  const files = filesOf(shortenFaces(whole))
  for (let code = 0xac00; code <= 0xd7a3; code++) expect(files.has(code)).toBe(true)
  for (const character of 'Az09·–…↑↓ㄱㅎ') expect(files.has(character.codePointAt(0)!), character).toBe(true)
})
