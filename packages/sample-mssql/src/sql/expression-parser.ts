import type { Comparison, Condition, Expression } from './ast.ts'
import { TokenReader } from './token-reader.ts'
import { type SqlType, typeNames, unsupported } from './types.ts'

const comparisons = new Set(['=', '<>', '!=', '<', '<=', '>', '>='])

/** Reads expressions and conditions. */
export class ExpressionParser extends TokenReader {
  condition(): Condition {
    let left = this.conjunction()
    while (this.take('OR')) left = { kind: 'or', left, right: this.conjunction() }
    return left
  }

  conjunction(): Condition {
    let left = this.test()
    while (this.take('AND')) left = { kind: 'and', left, right: this.test() }
    return left
  }

  test(): Condition {
    if (this.take('NOT')) return { kind: 'not', of: this.test() }
    if (this.peek().value === '(' && this.peek().kind === 'symbol' && this.opensCondition()) {
      this.expect('(')
      const inner = this.condition()
      this.expect(')')
      return inner
    }
    return this.comparison(this.expression())
  }

  comparison(left: Expression): Condition {
    if (this.take('IS')) {
      const negated = this.take('NOT')
      this.expect('NULL')
      return { kind: 'isNull', of: left, negated }
    }
    const negated = this.take('NOT')
    if (this.take('IN')) {
      this.expect('(')
      const among = this.list(() => this.expression())
      this.expect(')')
      return { kind: 'in', of: left, among, negated }
    }
    const operator = this.peek()
    if (negated || operator.kind !== 'symbol' || !comparisons.has(operator.value)) throw this.near()
    this.at++
    return {
      kind: 'compare',
      operator: (operator.value === '!=' ? '<>' : operator.value) as Comparison,
      left,
      right: this.expression(),
    }
  }

  /** Whether the parenthesis that comes next holds a condition and not an expression. */
  opensCondition(): boolean {
    let depth = 0
    for (let at = this.at; at < this.tokens.length; at++) {
      const { kind, value } = this.tokens[at]!
      if (kind === 'symbol' && value === '(') depth++
      else if (kind === 'symbol' && value === ')') {
        if (--depth === 0) return false
      } else if (
        depth > 0 &&
        ((kind === 'symbol' && comparisons.has(value)) ||
          (kind === 'word' && ['IS', 'IN', 'AND', 'OR', 'NOT'].includes(value)))
      )
        return true
    }
    return false
  }

  expression(): Expression {
    let left = this.primary()
    while (this.take('+')) left = { kind: 'add', left, right: this.primary() }
    return left
  }

  primary(): Expression {
    if (this.take('(')) {
      const inner = this.expression()
      this.expect(')')
      return inner
    }
    const negative = this.take('-')
    const token = this.peek()
    if (token.kind === 'number') {
      this.at++
      return { kind: 'number', value: negative ? -Number(token.value) : Number(token.value) }
    }
    if (negative) throw this.near()
    if (token.kind === 'text') {
      this.at++
      return { kind: 'text', value: token.value }
    }
    if (token.kind === 'parameter') {
      this.at++
      return { kind: 'parameter', name: token.value }
    }
    if (this.take('NULL')) return { kind: 'null' }
    return this.columnOrCall()
  }

  columnOrCall(): Expression {
    const quoted = this.peek().kind === 'quoted'
    const word = this.name()
    if (!quoted && this.take('(')) return this.call(word.toUpperCase())
    if (!this.take('.')) return { kind: 'column', table: null, name: word }
    return { kind: 'column', table: word, name: this.name() }
  }

  call(name: string): Expression {
    if (name === 'CONVERT' || name === 'TRY_CONVERT') return this.convert()
    if (name === 'CAST') {
      const of = this.expression()
      this.expect('AS')
      const type = this.type()
      this.expect(')')
      return { kind: 'convert', type, of, style: 0 }
    }
    if ((name === 'COUNT' || name === 'COUNT_BIG') && this.take('*')) {
      this.expect(')')
      return name === 'COUNT'
        ? { kind: 'count' }
        : { kind: 'convert', type: { name: 'bigint' }, of: { kind: 'count' }, style: 0 }
    }
    const args = this.take(')') ? [] : this.list(() => this.expression())
    if (args.length > 0) this.expect(')')
    return { kind: 'call', name, args }
  }

  convert(): Expression {
    const type = this.type()
    this.expect(',')
    const of = this.expression()
    const style = this.take(',') ? this.primary() : { kind: 'number' as const, value: 0 }
    this.expect(')')
    if (style.kind !== 'number') throw unsupported('a style that is no number')
    return { kind: 'convert', type, of, style: style.value }
  }

  type(): SqlType {
    const name = this.name().toLowerCase() as SqlType['name']
    if (!typeNames.includes(name)) throw unsupported(`type ${name}`)
    if (!this.take('(')) return name.includes('char') ? { name, length: 30 } : { name }
    const length = this.peek()
    this.at++
    this.expect(')')
    return { name, length: length.value === 'MAX' ? -1 : Number(length.value) }
  }
}
