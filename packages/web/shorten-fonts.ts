import type { Plugin } from 'vite'

type Range = readonly [first: number, last: number]

const sheet = /@fontsource-variable\/noto-sans-kr\/index\.css$/

/** Shortens the sheet of the Korean font, which says of 120 files which characters are in each. */
export function shortenFonts(): Plugin {
  return {
    name: 'shorten-fonts',
    enforce: 'pre',
    transform: (css, id) => (sheet.test(id) ? { code: shortenFaces(css), map: null } : null),
  }
}

/**
 * Closes the gaps in a face's characters that faces after it fill, since of several the last is asked first,
 * and leaves out faces of Chinese characters alone: names have them so rarely that the system's font will do.
 */
export function shortenFaces(css: string): string {
  const filled = new Set<number>()
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  const short = faces.toReversed().flatMap((face) => {
    const ranges = rangesOf(face)
    if (ranges.every(isChinese)) return []
    const closed = closeGaps(ranges, filled)
    for (const range of ranges) for (const character of charactersOf(range)) filled.add(character)
    return [face.replace(/unicode-range:[^;}]*/, `unicode-range:${closed.map(written).join(',')}`)]
  })
  return short.toReversed().join('\n')
}

const rangesOf = (face: string): Range[] =>
  [.../unicode-range:([^;}]*)/.exec(face)![1]!.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
    ([, first, last = first]) => [Number.parseInt(first!, 16), Number.parseInt(last!, 16)],
  )

function closeGaps(ranges: readonly Range[], filled: ReadonlySet<number>): Range[] {
  const closed: Range[] = []
  for (const range of ranges.toSorted(([one], [other]) => one - other)) {
    const before = closed.at(-1)
    const gap = before && charactersOf([before[1] + 1, range[0] - 1])
    if (before && gap!.every((character) => filled.has(character)))
      closed[closed.length - 1] = [before[0], range[1]]
    else closed.push(range)
  }
  return closed
}

const charactersOf = ([first, last]: Range) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)

const isChinese = ([first, last]: Range) =>
  (first >= 0x3400 && last <= 0x9fff) || (first >= 0xf900 && last <= 0xfaff)

const written = ([first, last]: Range) =>
  `U+${first.toString(16)}${last === first ? '' : `-${last.toString(16)}`}`
