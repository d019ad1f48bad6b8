import type { Token } from './tokens.ts'
import { SqlError } from './types.ts'

const words = (text: string) => new Set(text.split(' '))
const reserved = words(
  'FROM WHERE ORDER GROUP ON LEFT INNER JOIN AND OR NOT AS IN IS ASC DESC UNION HAVING OPTION SET SELECT INSERT WITH',
)

/** Walks over the tokens of a batch. */
export class TokenReader {
  readonly tokens: Token[]
  at = 0

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  atEnd = () => this.peek().kind === 'end'

  peek = () => this.tokens[this.at]!

  near = () => new SqlError(102, `Incorrect syntax near '${this.peek().value}'.`, 15)

  /** Takes a symbol or word if it comes next. */
  take(value: string): boolean {
    const token = this.peek()
    if ((token.kind === 'symbol' || token.kind === 'word') && token.value === value) {
      this.at++
      return true
    }
    return false
  }

  expect(value: string): void {
    if (!this.take(value)) throw this.near()
  }

  name(): string {
    const token = this.peek()
    if (token.kind !== 'quoted' && (token.kind !== 'word' || reserved.has(token.value))) throw this.near()
    this.at++
    return token.written ?? token.value
  }

  list<T>(read: () => T): T[] {
    const items = [read()]
    while (this.take(',')) items.push(read())
    return items
  }

  /** A name behind AS, or a bare one where no clause begins. */
  alias(): string | null {
    const named =
      this.take('AS') ||
      this.peek().kind === 'quoted' ||
      (this.peek().kind === 'word' && !reserved.has(this.peek().value))
    return named ? this.name() : null
  }
}
