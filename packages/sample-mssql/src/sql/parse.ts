import type { Expression, Insert, Join, Select, Statement, TableName } from './ast.ts'
import { ExpressionParser } from './expression-parser.ts'
import { tokensOf } from './tokens.ts'
import { SqlError, unsupported } from './types.ts'

/**
 * Parses a batch of statements.
 * @throws SqlError with T-SQL's number for what is no SQL, or for what this stand-in does not know
 */
export function parseBatch(sql: string): Statement[] {
  const parser = new StatementParser(tokensOf(sql))
  const statements: Statement[] = []
  for (;;) {
    while (parser.take(';'));
    if (parser.atEnd()) return statements
    statements.push(parser.statement())
  }
}

const words = (text: string) => new Set(text.split(' '))
const refused = words(
  'UPDATE DELETE MERGE TRUNCATE CREATE ALTER DROP EXEC EXECUTE GRANT DENY BEGIN COMMIT ROLLBACK DECLARE IF WHILE WAITFOR BACKUP RESTORE',
)

class StatementParser extends ExpressionParser {
  statement(): Statement {
    if (this.take('SELECT')) return this.select()
    if (this.take('INSERT')) return this.insert()
    if (this.take('SET')) return this.set()
    if (this.take('USE')) return { kind: 'use', database: this.name() }
    const token = this.peek()
    if (token.kind === 'word' && refused.has(token.value)) throw unsupported(token.value)
    throw this.near()
  }

  /**
   * Connection options but LOCK_TIMEOUT change nothing here: everything up to the next statement is passed
   * over.
   */
  set(): Statement {
    if (this.take('LOCK_TIMEOUT')) {
      const value = this.primary()
      if (value.kind !== 'number') throw this.near()
      return { kind: 'set', lockTimeoutMs: value.value }
    }
    while (
      !this.atEnd() &&
      this.peek().value !== ';' &&
      !['SET', 'SELECT', 'INSERT', 'USE'].includes(this.peek().value)
    )
      this.at++
    return { kind: 'set', lockTimeoutMs: null }
  }

  select(): Select {
    const top = this.take('TOP') ? this.topValue() : null
    const columns = this.list(() => this.selected())
    const from = this.take('FROM') ? this.table() : null
    const joins: Join[] = []
    for (let join = this.join(); join; join = this.join()) joins.push(join)
    const where = this.take('WHERE') ? this.condition() : null
    const groupBy = this.take('GROUP') ? this.by(() => this.expression()) : []
    const orderBy = this.take('ORDER') ? this.by(() => this.ordered()) : []
    return { kind: 'select', top, columns, from, joins, where, groupBy, orderBy }
  }

  by<T>(read: () => T): T[] {
    this.expect('BY')
    return this.list(read)
  }

  topValue(): Expression {
    if (!this.take('(')) return this.primary()
    const value = this.expression()
    this.expect(')')
    return value
  }

  selected(): { of: Expression; name: string } {
    if (this.take('*')) throw unsupported('SELECT *')
    const of = this.expression()
    return { of, name: this.alias() ?? (of.kind === 'column' ? of.name : '') }
  }

  ordered(): { of: Expression; descending: boolean } {
    const of = this.expression()
    const descending = this.take('DESC')
    if (!descending) this.take('ASC')
    return { of, descending }
  }

  table(): TableName {
    const parts = [this.name()]
    while (this.take('.')) parts.push(this.peek().value === '.' ? 'dbo' : this.name())
    const name = parts.at(-1)!
    return {
      database: parts.at(-3) ?? null,
      schema: parts.at(-2) ?? 'dbo',
      name,
      alias: this.alias() ?? name,
    }
  }

  join(): Join | null {
    const outer = this.take('LEFT')
    if (outer) this.take('OUTER')
    if (!outer) this.take('INNER')
    if (!this.take('JOIN')) return null
    const table = this.table()
    this.expect('ON')
    const left = this.expression()
    this.expect('=')
    return { table, outer, left, right: this.expression() }
  }

  insert(): Insert {
    this.take('INTO')
    const table = this.table()
    this.expect('(')
    const columns = this.list(() => this.name())
    this.expect(')')
    this.expect('VALUES')
    const rows = this.list(() => {
      this.expect('(')
      const row = this.list(() => this.expression())
      this.expect(')')
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
