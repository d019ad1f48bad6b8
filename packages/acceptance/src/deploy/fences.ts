export interface Fence {
  /** The line of the document where its first command is. */
  line: number
  /** What may be done with it: `run`, `root-host`, `container`. */
  kind: string
  text: string
}

/** The blocks of commands of a document, in order. Every block of a shell says its kind. */
export function fencesOf(document: string): Fence[] {
  const fences: Fence[] = []
  const lines = document.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, kind] = /^```sh(?: (.*))?$/.exec(lines[index]!) ?? []
    if (!/^```sh/.test(lines[index]!)) continue
    const end = lines.indexOf('```', index)
    fences.push({ line: index + 2, kind: kind ?? '', text: lines.slice(index + 1, end).join('\n') })
    index = end
  }
  return fences
}

/** Files of this repository that a text names. */
export function filesNamedIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w/.$}"-])(?:deploy|packages|docs)\/[\w./@-]*[\w-]/g)].map(([path]) => path)
}
