import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const textTable = /\/web\/src\/.*\/texts(-[\w-]+)?\.ts$/

interface Node {
  type: string
  start: number
  end: number
  value?: unknown
  elements?: Node[]
}

/** Compiles the messages of the text tables, so that no page brings a parser of ICU format along. */
export function compileTexts(): Plugin {
  return {
    name: 'compile-texts',
    transform(code, id) {
      if (!textTable.test(id)) return null
      const messages = pairsOf(this.parse(code) as unknown as Node)
        .flatMap(({ elements }) => elements!)
        .sort((one, other) => other.start - one.start)
      let compiled = code
      for (const { start, end, value } of messages)
        compiled =
          compiled.slice(0, start) + JSON.stringify(compileMessage(value as string)) + compiled.slice(end)
      return { code: compiled, map: null }
    },
  }
}

/** Every `[korean, english]` at or below a node. */
function pairsOf(node: Node): Node[] {
  if (node.type === 'ArrayExpression' && node.elements!.every(({ value }) => typeof value === 'string'))
    return [node]
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof child?.type === 'string')
    .flatMap(pairsOf)
}
