import type { Comparison, Condition, Expression, Insert, Join, Select, Statement, TableName } from './ast.ts'
import { type Token, tokensOf } from './tokens.ts'
import { SqlError, type SqlType, unsupported } from './types.ts'

/** Parses a batch of statements. @throws SqlError with T-SQL's number for what is no SQL, or for what this stand-in does not know */
export function parseBatch(sql: string): Statement[] {
  const parser = new Parser(tokensOf(sql))
  const statements: Statement[] = []
  for (;;) {
    while (parser.take(';'));
    if (parser.atEnd()) return statements
    statements.push(parser.statement())
  }
}

const reserved = new Set([
  'FROM',
  'WHERE',
  'ORDER',
  'GROUP',
  'ON',
  'LEFT',
  'INNER',
  'JOIN',
  'AND',
  'OR',
  'NOT',
  'AS',
  'IN',
  'IS',
  'ASC',
  'DESC',
  'UNION',
  'HAVING',
  'OPTION',
  'SET',
  'SELECT',
  'INSERT',
  'WITH',
])
const comparisons = new Set(['=', '<>', '!=', '<', '<=', '>', '>='])
const refused = new Set([
  'UPDATE',
  'DELETE',
  'MERGE',
  'TRUNCATE',
  'CREATE',
  'ALTER',
  'DROP',
  'EXEC',
  'EXECUTE',
  'GRANT',
  'DENY',
  'BEGIN',
  'COMMIT',
  'ROLLBACK',
  'DECLARE',
  'IF',
  'WHILE',
  'WAITFOR',
  'BACKUP',
  'RESTORE',
])

class Parser {
  readonly #tokens: Token[]
  #at = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }

  atEnd = () => this.#peek().kind === 'end'

  /** Takes a symbol or word if it comes next. */
  take(value: string): boolean {
    const token = this.#peek()
    if ((token.kind === 'symbol' || token.kind === 'word') && token.value === value) {
      this.#at++
      return true
    }
    return false
  }

  statement(): Statement {
    if (this.take('SELECT')) return this.#select()
    if (this.take('INSERT')) return this.#insert()
    if (this.take('SET')) return this.#set()
    if (this.take('USE')) return { kind: 'use', database: this.#name() }
    const token = this.#peek()
    if (token.kind === 'word' && refused.has(token.value)) throw unsupported(token.value)
    throw this.#near()
  }

  #peek = () => this.#tokens[this.#at]!
  #near = () => new SqlError(102, `Incorrect syntax near '${this.#peek().value}'.`, 15)

  #expect(value: string): void {
    if (!this.take(value)) throw this.#near()
  }

  #name(): string {
    const token = this.#peek()
    if (token.kind !== 'quoted' && (token.kind !== 'word' || reserved.has(token.value))) throw this.#near()
    this.#at++
    return token.written ?? token.value
  }

  /** Connection options change nothing here: everything up to the next statement is passed over. */
  #set(): Statement {
    while (
      !this.atEnd() &&
      this.#peek().value !== ';' &&
      !['SET', 'SELECT', 'INSERT', 'USE'].includes(this.#peek().value)
    )
      this.#at++
    return { kind: 'set' }
  }

  #select(): Select {
    const top = this.take('TOP') ? this.#topValue() : null
    const columns = this.#list(() => this.#selected())
    const from = this.take('FROM') ? this.#table() : null
    const joins: Join[] = []
    for (let join = this.#join(); join; join = this.#join()) joins.push(join)
    const where = this.take('WHERE') ? this.#condition() : null
    const groupBy = this.take('GROUP') ? this.#by(() => this.#expression()) : []
    const orderBy = this.take('ORDER') ? this.#by(() => this.#ordered()) : []
    return { kind: 'select', top, columns, from, joins, where, groupBy, orderBy }
  }

  #by<T>(read: () => T): T[] {
    this.#expect('BY')
    return this.#list(read)
  }

  #topValue(): Expression {
    if (!this.take('(')) return this.#primary()
    const value = this.#expression()
    this.#expect(')')
    return value
  }

  #selected(): { of: Expression; name: string } {
    if (this.take('*')) throw unsupported('SELECT *')
    const of = this.#expression()
    const named =
      this.take('AS') ||
      this.#peek().kind === 'quoted' ||
      (this.#peek().kind === 'word' && !reserved.has(this.#peek().value))
    return { of, name: named ? this.#name() : of.kind === 'column' ? of.name : '' }
  }

  #ordered(): { of: Expression; descending: boolean } {
    const of = this.#expression()
    const descending = this.take('DESC')
    if (!descending) this.take('ASC')
    return { of, descending }
  }

  #list<T>(read: () => T): T[] {
    const items = [read()]
    while (this.take(',')) items.push(read())
    return items
  }

  #table(): TableName {
    const parts = [this.#name()]
    while (this.take('.')) parts.push(this.#peek().value === '.' ? 'dbo' : this.#name())
    const name = parts.at(-1)!
    const named =
      this.take('AS') ||
      this.#peek().kind === 'quoted' ||
      (this.#peek().kind === 'word' && !reserved.has(this.#peek().value))
    return {
      database: parts.at(-3) ?? null,
      schema: parts.at(-2) ?? 'dbo',
      name,
      alias: named ? this.#name() : name,
    }
  }

  #join(): Join | null {
    const outer = this.take('LEFT')
    if (outer) this.take('OUTER')
    if (!outer) this.take('INNER')
    if (!this.take('JOIN')) return null
    const table = this.#table()
    this.#expect('ON')
    const left = this.#expression()
    this.#expect('=')
    return { table, outer, left, right: this.#expression() }
  }

  #condition(): Condition {
    let left = this.#conjunction()
    while (this.take('OR')) left = { kind: 'or', left, right: this.#conjunction() }
    return left
  }

  #conjunction(): Condition {
    let left = this.#test()
    while (this.take('AND')) left = { kind: 'and', left, right: this.#test() }
    return left
  }

  #test(): Condition {
    if (this.take('NOT')) return { kind: 'not', of: this.#test() }
    if (this.#peek().value === '(' && this.#peek().kind === 'symbol' && this.#opensCondition()) {
      this.#expect('(')
      const inner = this.#condition()
      this.#expect(')')
      return inner
    }
    return this.#comparison(this.#expression())
  }

  #comparison(left: Expression): Condition {
    if (this.take('IS')) {
      const negated = this.take('NOT')
      this.#expect('NULL')
      return { kind: 'isNull', of: left, negated }
    }
    const negated = this.take('NOT')
    if (this.take('IN')) {
      this.#expect('(')
      const among = this.#list(() => this.#expression())
      this.#expect(')')
      return { kind: 'in', of: left, among, negated }
    }
    const operator = this.#peek()
    if (negated || operator.kind !== 'symbol' || !comparisons.has(operator.value)) throw this.#near()
    this.#at++
    return {
      kind: 'compare',
      operator: (operator.value === '!=' ? '<>' : operator.value) as Comparison,
      left,
      right: this.#expression(),
    }
  }

  /** Whether the parenthesis that comes next holds a condition and not an expression. */
  #opensCondition(): boolean {
    let depth = 0
    for (let at = this.#at; at < this.#tokens.length; at++) {
      const { kind, value } = this.#tokens[at]!
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

  #expression(): Expression {
    let left = this.#primary()
    while (this.take('+')) left = { kind: 'add', left, right: this.#primary() }
    return left
  }

  #primary(): Expression {
    if (this.take('(')) {
      const inner = this.#expression()
      this.#expect(')')
      return inner
    }
    const negative = this.take('-')
    const token = this.#peek()
    if (token.kind === 'number') {
      this.#at++
      return { kind: 'number', value: negative ? -Number(token.value) : Number(token.value) }
    }
    if (negative) throw this.#near()
    if (token.kind === 'text') {
      this.#at++
      return { kind: 'text', value: token.value }
    }
    if (token.kind === 'parameter') {
      this.#at++
      return { kind: 'parameter', name: token.value }
    }
    if (this.take('NULL')) return { kind: 'null' }
    return this.#columnOrCall()
  }

  #columnOrCall(): Expression {
    const quoted = this.#peek().kind === 'quoted'
    const word = this.#name()
    if (!quoted && this.take('(')) return this.#call(word.toUpperCase())
    if (!this.take('.')) return { kind: 'column', table: null, name: word }
    return { kind: 'column', table: word, name: this.#name() }
  }

  #call(name: string): Expression {
    if (name === 'CONVERT' || name === 'TRY_CONVERT') return this.#convert()
    if (name === 'CAST') {
      const of = this.#expression()
      this.#expect('AS')
      const type = this.#type()
      this.#expect(')')
      return { kind: 'convert', type, of, style: 0 }
    }
    if ((name === 'COUNT' || name === 'COUNT_BIG') && this.take('*')) {
      this.#expect(')')
      return name === 'COUNT'
        ? { kind: 'count' }
        : { kind: 'convert', type: { name: 'bigint' }, of: { kind: 'count' }, style: 0 }
    }
    const args = this.take(')') ? [] : this.#list(() => this.#expression())
    if (args.length > 0) this.#expect(')')
    return { kind: 'call', name, args }
  }

  #convert(): Expression {
    const type = this.#type()
    this.#expect(',')
    const of = this.#expression()
    const style = this.take(',') ? this.#primary() : { kind: 'number' as const, value: 0 }
    this.#expect(')')
    if (style.kind !== 'number') throw unsupported('a style that is no number')
    return { kind: 'convert', type, of, style: style.value }
  }

  #type(): SqlType {
    const name = this.#name().toLowerCase() as SqlType['name']
    const known = [
      'bit',
      'tinyint',
      'smallint',
      'int',
      'bigint',
      'float',
      'char',
      'varchar',
      'nchar',
      'nvarchar',
      'datetime',
      'datetime2',
    ]
    if (!known.includes(name)) throw unsupported(`type ${name}`)
    if (!this.take('(')) return name.includes('char') ? { name, length: 30 } : { name }
    const length = this.#peek()
    this.#at++
    this.#expect(')')
    return { name, length: length.value === 'MAX' ? -1 : Number(length.value) }
  }

  #insert(): Insert {
    this.take('INTO')
    const table = this.#table()
    this.#expect('(')
    const columns = this.#list(() => this.#name())
    this.#expect(')')
    this.#expect('VALUES')
    const rows = this.#list(() => {
      this.#expect('(')
      const row = this.#list(() => this.#expression())
      this.#expect(')')
      if (row.length !== columns.length)
        throw new SqlError(
          109,
          'There are more or fewer columns in the INSERT statement than values specified in the VALUES clause.',
          15,
        )
      return row
    })
    return { kind: 'insert', table, columns, rows }
  }
}
