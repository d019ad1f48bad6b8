/** The consonants that a syllable can begin with, in the order of Unicode's table of syllables. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const perInitial = 588
const perVowel = 28

/**
 * A regular expression of PostgreSQL for names that hold the text. A lone consonant stands for any syllable
 * that begins with it (ㄱㅁㅅ finds 김민수), and a last syllable without an end for any that goes on from it.
 */
export function namePattern(text: string): string {
  const characters = [...text.normalize('NFC')]
  return characters.map((character, place) => classOf(character, place === characters.length - 1)).join('')
}

function classOf(character: string, isLast: boolean): string {
  const initial = initials.indexOf(character)
  if (initial >= 0) return `[${character}${syllables(firstSyllable + initial * perInitial, perInitial)}]`
  const code = character.codePointAt(0)!
  const isSyllable = code >= firstSyllable && code <= lastSyllable
  if (isSyllable && isLast && (code - firstSyllable) % perVowel === 0) return `[${syllables(code, perVowel)}]`
  return /[\p{L}\p{N}\s]/u.test(character) ? character : `\\${character}`
}

const syllables = (first: number, count: number) =>
  `${String.fromCodePoint(first)}-${String.fromCodePoint(first + count - 1)}`
