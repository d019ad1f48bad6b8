import { readFile } from 'node:fs/promises'

const specification = 'docs/rules.md'

/**
 * Returns a line for each place that cites a paragraph of the specification (`rules.md §5.3`) which it does
 * not have. Citations of laws (`LSA §61`) and of other pages are none of these.
 */
export async function checkCitations(files: readonly string[]): Promise<string[]> {
  const known = paragraphsOf(await readFile(specification, 'utf8'))
  const offences: string[] = []
  for (const file of files.filter((path) => /\.(?:ts|tsx|md|json|sql)$/.test(path))) {
    const text = await readFile(file, 'utf8')
    for (const { paragraph, at } of citationsIn(text, file === specification)) {
      if (known.has(paragraph)) continue
      const line = text.slice(0, at).split('\n').length
      offences.push(`${file}:${line} cites ${specification} §${paragraph}, which does not exist`)
    }
  }
  return offences
}

/** Chapters (`5`), the numbered items of a chapter (`5.3`) and their lettered parts (`5.3b′`). */
export function paragraphsOf(text: string): Set<string> {
  const found = new Set<string>()
  let chapter = ''
  let item = ''
  for (const line of text.split('\n')) {
    chapter = /^## (\d+)\./.exec(line)?.[1] ?? chapter
    if (/^## /.test(line)) item = ''
    item = /^(\d+)\. /.exec(line)?.[1] ?? item
    if (chapter === '') continue
    found.add(chapter)
    if (item !== '') found.add(`${chapter}.${item}`)
    for (const [, letter] of line.matchAll(/\*\*([a-z]′?)\.\*\*/g)) found.add(`${chapter}.${item}${letter}`)
  }
  return found
}

/** Behind the name of the specification, or alone between quotes, as core names the rule of a step. */
const citation = /rules\.md`?\)?(?:,| and|–|\s|\*|§[\d.a-z′]+)*|['"]§[\d.a-z′]+['"]/g
const paragraph = /§(\d+(?:\.\d+[a-z]?′?)?)/g

function citationsIn(text: string, within: boolean): { paragraph: string; at: number }[] {
  return [...text.matchAll(within ? /^.*$/gm : citation)].flatMap((run) =>
    [...run[0].matchAll(paragraph)].map((found) => ({ paragraph: found[1]!, at: run.index + found.index })),
  )
}
