import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { specifiersOf } from './check-imports.ts'

/**
 * Returns a line for each circle of files that need each other by relative imports; an import of a type alone
 * counts too.
 */
export async function checkCircles(files: readonly string[]): Promise<string[]> {
  const graph = new Map<string, string[]>()
  const known = new Set(files.filter((file) => /\.tsx?$/.test(file)))
  for (const file of known) {
    const specifiers = specifiersOf(file, await readFile(file, 'utf8')).filter((text) => text.startsWith('.'))
    graph.set(
      file,
      specifiers.map((text) => normalize(join(dirname(file), text))).filter((target) => known.has(target)),
    )
  }
  return circlesOf(graph).map((circle) => `A circle of files: ${circle.sort().join(', ')}`)
}

/** The strongly connected components of more than one node, by Tarjan's algorithm. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const seenAt = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const open = new Set<string>()
  const circles: string[][] = []
  const visit = (node: string) => {
    seenAt.set(node, seenAt.size)
    lowest.set(node, seenAt.get(node)!)
    stack.push(node)
    open.add(node)
    for (const next of graph.get(node)!) {
      if (!seenAt.has(next)) visit(next)
      if (open.has(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!))
    }
    if (lowest.get(node) !== seenAt.get(node)) return
    const circle = stack.splice(stack.indexOf(node))
    for (const member of circle) open.delete(member)
    if (circle.length > 1) circles.push(circle)
  }
  for (const node of graph.keys()) if (!seenAt.has(node)) visit(node)
  return circles
}
