import { parseSync } from 'oxc-parser'

/** A place of a source and what to put there. */
export interface Mutation {
  start: number
  end: number
  from: string
  to: string
  line: number
  /** The line it stands in. */
  around: string
}

const flips: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
}

interface Node {
  type: string
  start: number
  end: number
  operator?: string
  left?: Node
  right?: Node
  consequent?: Node
  alternate?: Node | null
  value?: unknown
}

/**
 * Each operator and constant of a source that can be flipped. What only explains a day is left alone: it
 * changes no result.
 */
export function mutationsOf(file: string, text: string): Mutation[] {
  const found: Mutation[] = []
  const add = (start: number, end: number, to: string) => {
    const lineStart = text.lastIndexOf('\n', start) + 1
    const lineEnd = text.indexOf('\n', start)
    found.push({
      start,
      end,
      from: text.slice(start, end),
      to,
      line: text.slice(0, start).split('\n').length,
      around: text.slice(lineStart, lineEnd).trim(),
    })
  }
  const visit = (node: Node) => {
    if (node.type === 'IfStatement' && node.consequent && explains(node.consequent, text)) {
      if (node.alternate) visit(node.alternate)
      return
    }
    if (node.type.startsWith('TS') || explains(node, text)) {
      if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression')
        children(node).slice(0, 1).forEach(visit)
      return
    }
    if (node.operator && node.left && node.right && node.operator in flips) {
      const at = text.indexOf(node.operator, node.left.end)
      add(at, at + node.operator.length, flips[node.operator]!)
    } else if (node.type === 'UnaryExpression' && node.operator === '!') add(node.start, node.start + 1, '')
    else if (node.type === 'Literal' && typeof node.value === 'number')
      add(node.start, node.end, String(node.value + 1))
    else if (node.type === 'Literal' && typeof node.value === 'boolean')
      add(node.start, node.end, String(!node.value))
    children(node).forEach(visit)
  }
  visit(parseSync(file, text).program as unknown as Node)
  return found
}

/** `trace?.step(…)`, `if (trace) …`. */
function explains(node: Node, text: string): boolean {
  const source = () => text.slice(node.start, node.end)
  return (
    (node.type === 'ExpressionStatement' && /^(trace|explained)\b/.test(source())) ||
    (node.type === 'IfStatement' && /^if \(trace\b/.test(source())) ||
    (node.type === 'FunctionDeclaration' && /^function trace/.test(source())) ||
    (node.type === 'ConditionalExpression' && /^trace \?/.test(source())) ||
    (node.type === 'CallExpression' && /^trace\b/.test(source())) ||
    (node.type === 'ForOfStatement' && /\btrace\?\./.test(source()) && !/\n/.test(source()))
  )
}

function children(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
}
