import { parseCookies as ofLibrary } from 'better-auth/cookies'
import { parseCookies as ofRouter } from 'better-call'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cookies, type LibraryCookie, readCookies } from './cookies.ts'

/* Whoever reads the same header must read the same person out of it: we, and both parsers of the library. */

const parsers = { ofLibrary, ofRouter }
const kinds: LibraryCookie[] = ['better-auth-passkey', 'state']
const cookies = new Cookies({ secret: 'known to every reader of these tests', secure: false })
const names = kinds.map((kind) => `${cookies.prefix}.${kind}`)

/** Headers of our names and of names like them, with everything that parsers take differently. */
const piece = fc.oneof(
  fc.constantFrom(...names, ...names.map((name) => name.toUpperCase()), 'rollcall.session', '__proto__', ''),
  fc.constantFrom(
    '=',
    '==',
    ';',
    '; ',
    ';;',
    ' ',
    ',',
    '\t',
    '"',
    '\\',
    '%',
    '%3B',
    '%3D',
    '%E0%A4%A',
    '\u00a0',
    '\u00ff',
  ),
  fc.constantFrom('A', 'B', 'a.b', 'a%2Eb', '"A"', "'A'", 'A B', 'é'),
)
const header = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const likely = fc
  .array(fc.tuple(fc.constantFrom(...names, 'rollcall.session', 'other'), piece), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('; '))

test.each(Object.entries(parsers))(
  '%s reads out of what it is handed what we read, and no other cookie',
  (_, parse) => {
    let handed = 0
    fc.assert(
      fc.property(fc.oneof(header, likely), fc.constantFrom(...kinds), (text, kind) => {
        const carried = cookies.forLibrary(text, kind)
        if (carried === null) return
        handed++
        const name = `${cookies.prefix}.${kind}`
        const read = [...parse(carried)]
        expect(read.map(([one]) => one)).toEqual([name])
        // It decodes what it is handed; the bytes are those that we saw.
        expect([readCookies(text).get(name)]).toEqual([carried.slice(name.length + 1)])
        expect(read[0]![1]).toBe(decoded(readCookies(text).get(name)!))
      }),
      { numRuns: 3000, seed: 7 },
    )
    expect(handed).toBeGreaterThan(100)
  },
)

test('negative control: out of the header itself they read somebody else', () => {
  const [name] = names
  const doubled = `${name} =A; ${name}=B`
  expect(readCookies(doubled).get(name!)).toBeUndefined()
  expect(cookies.forLibrary(doubled, kinds[0]!)).toBeNull()
  expect(ofRouter(doubled).get(name!)).toBe('A')
})

test('a cookie of ours is read as it was set, and under its own name alone', () => {
  const value = fc.stringMatching(/^[\w-]{1,40}$/)
  fc.assert(
    fc.property(value, fc.constantFrom('session' as const, 'pending' as const), (text, kind) => {
      const set = cookies.seal(kind, text, 60).split(';')[0]!
      expect(cookies.open(`other=1; ${set}`, kind)).toBe(text)
      expect(cookies.open(`${set}; ${set}`, kind)).toBeNull()
      const other = kind === 'session' ? 'pending' : 'session'
      expect(cookies.open(set.replace(`.${kind}=`, `.${other}=`), other)).toBeNull()
    }),
  )
})

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}
