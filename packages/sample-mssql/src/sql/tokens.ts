import { SqlError, unsupported } from './types.ts'

export interface Token {
  kind: 'word' | 'quoted' | 'text' | 'number' | 'parameter' | 'symbol' | 'end'
  /** Words are in capitals; quoted names and texts as they are. */
  value: string
  /** A word as it was written. */
  written?: string
}

const pattern =
  /\s+|--[^\n]*|\/\*[\s\S]*?\*\/|(\[(?:[^\]]|\]\])+\]|"(?:[^"]|"")+")|(N?'(?:[^']|'')*')|(@@?[\w$#]+)|(\d+(?:\.\d+)?)|([A-Za-z_#][\w$#]*)|(<>|<=|>=|!=|[-+*/%(),.;=<>])/gy

/**
 * Cuts a batch into tokens.
 * @throws SqlError 102 or 105 at what is none
 */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < sql.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(sql)
    if (!match) {
      if (sql[at] === "'")
        throw new SqlError(105, "Unclosed quotation mark after the character string ''.", 15)
      throw new SqlError(102, `Incorrect syntax near '${sql[at]}'.`, 15)
    }
    const [, quoted, text, parameter, number, word, symbol] = match
    if (quoted) tokens.push({ kind: 'quoted', value: quoted.slice(1, -1).replaceAll(']]', ']') })
    else if (text)
      tokens.push({ kind: 'text', value: text.slice(text.indexOf("'") + 1, -1).replaceAll("''", "'") })
    else if (parameter) tokens.push({ kind: 'parameter', value: parameter.toLowerCase() })
    else if (number) {
      if (number.includes('.')) throw unsupported('numbers with fractions')
      tokens.push({ kind: 'number', value: number })
    } else if (word) tokens.push({ kind: 'word', value: word.toUpperCase(), written: word })
    else if (symbol) tokens.push({ kind: 'symbol', value: symbol })
  }
  tokens.push({ kind: 'end', value: '' })
  return tokens
}
