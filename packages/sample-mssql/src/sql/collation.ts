import { isText, type SqlType, type SqlValue } from './types.ts'

/** The collations that databases of this trade have: Korean servers, and those installed in English. */
export type Collation = 'Korean_Wansung_CI_AS' | 'SQL_Latin1_General_CP1_CI_AS'

export type Compare = (a: SqlValue, b: SqlValue) => number

/*
 * Windows collations, and every collation for `nchar` and `nvarchar`: symbols before digits before letters.
 * Hyphen and apostrophe count only where nothing else differs ("word sort"). A SQL collation sorts `char` and
 * `varchar` by a table of its own: symbols as in ASCII, hyphen and apostrophe among them.
 */
const windowsSymbols = ' !"#$%&()*,./:;?@[\\]^_`{|}~+<=>'
const sqlSymbols = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** Neither case nor width tells two texts apart. */
const base = new Intl.Collator('en', { sensitivity: 'base' })
const accent = new Intl.Collator('en', { sensitivity: 'accent' })

/** How values of a type are ordered under a collation. */
export function comparerOf(type: SqlType, collation: Collation): Compare {
  if (!isText(type)) return comparePlain
  const national = type.name.startsWith('n')
  const texts = collation === 'SQL_Latin1_General_CP1_CI_AS' && !national ? compareBySqlTable : compareWords
  return (a, b) =>
    a === null || b === null || (isDigits(a) && isDigits(b))
      ? comparePlain(a, b)
      : texts(String(a), String(b))
}

/** Equal for values that are equal under every collation here, so that they can be looked up. */
export const equalityKey = (value: SqlValue): string =>
  typeof value === 'string' ? fold(value) : String(value)

function comparePlain(a: SqlValue, b: SqlValue): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

const fold = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .toLowerCase()
    .trimEnd()

/** Most of what is compared are dates and numbers as text, whose order every collation agrees on. */
const isDigits = (value: SqlValue) => typeof value === 'string' && /^\d*$/.test(value)
const isPlain = (text: string) => /^[0-9a-z]*$/.test(text)

function compareBySqlTable(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)]
  if (isPlain(left) && isPlain(right)) return comparePlain(left, right)
  return byCharacters(left, right, sqlRank, base) || byCharacters(left, right, sqlRank, accent)
}

function compareWords(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)]
  if (isPlain(left) && isPlain(right)) return comparePlain(left, right)
  const [leftWord, rightWord] = [left.replace(/['-]/g, ''), right.replace(/['-]/g, '')]
  return (
    byCharacters(leftWord, rightWord, windowsRank, base) ||
    byCharacters(leftWord, rightWord, windowsRank, accent) ||
    byCharacters(left, right, windowsRank, accent)
  )
}

type Rank = (character: string) => number

const digits = 100
const letters = 200
const lastOfAll = 300

const rankOf = (symbols: string): Rank => {
  const known = new Map([...symbols].map((symbol, place) => [symbol, place]))
  for (const digit of '0123456789') known.set(digit, digits + Number(digit))
  for (const [place, late] of ["'", '-'].entries()) if (!known.has(late)) known.set(late, lastOfAll + place)
  return (character) => known.get(character) ?? (character < ' ' ? character.charCodeAt(0) - digits : letters)
}

const sqlRank = rankOf(sqlSymbols)
const windowsRank = rankOf(windowsSymbols)

/** The shorter text is filled with spaces. */
function byCharacters(a: string, b: string, rank: Rank, collator: Intl.Collator): number {
  const [left, right] = [[...a], [...b]]
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const [one, other] = [left[place] ?? ' ', right[place] ?? ' ']
    if (one === other) continue
    const order = rank(one) - rank(other) || (rank(one) === letters ? collator.compare(one, other) : 0)
    if (order !== 0) return order
  }
  return 0
}
