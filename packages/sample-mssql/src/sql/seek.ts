import type { Condition } from './ast.ts'
import { comparerOf } from './collation.ts'
import { commonType } from './condition.ts'
import { same } from './database.ts'
import { compile, convert, type Scope } from './expression.ts'
import type { Row, Table } from './table.ts'
import type { SqlType, SqlValue } from './types.ts'

/**
 * The rows between the bounds that the condition sets to the first column of the key: a seek, as an index
 * would do it.
 */
export function* seek(table: Table, where: Condition | null, scope: Scope): Generator<Row> {
  const place = table.key[0]
  let low = 0
  let high = table.rows.length
  if (place !== undefined && where) {
    const column = table.columns[place]!
    const compare = comparerOf(column.type, scope.session.access.database.collation)
    for (const { operator, value, type } of boundsOf(where, column.name, scope)) {
      const bound = convert(value, type, commonType(type, column.type))
      const firstFrom = (after: boolean) =>
        lowerBound(table.rows, (row) => compare(row[place]!, bound) + (after ? 0 : 1) > 0)
      if (operator === '=' || operator === '>=') low = Math.max(low, firstFrom(false))
      if (operator === '>') low = Math.max(low, firstFrom(true))
      if (operator === '=' || operator === '<=') high = Math.min(high, firstFrom(true))
      if (operator === '<') high = Math.min(high, firstFrom(false))
    }
  }
  for (let index = low; index < high; index++) yield table.rows[index]!
}

function lowerBound(rows: readonly Row[], holds: (row: Row) => boolean): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(rows[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function boundsOf(
  where: Condition,
  column: string,
  scope: Scope,
): { operator: string; value: SqlValue; type: SqlType }[] {
  if (where.kind === 'and')
    return [...boundsOf(where.left, column, scope), ...boundsOf(where.right, column, scope)]
  if (where.kind !== 'compare' || where.left.kind !== 'column' || !same(where.left.name, column)) return []
  const { kind } = where.right
  if (kind !== 'parameter' && kind !== 'text' && kind !== 'number' && kind !== 'convert') return []
  if (where.right.kind === 'convert' && where.right.of.kind === 'column') return []
  const { type, value } = compile(where.right, scope)
  return [{ operator: where.operator, value: value([], []), type }]
}
