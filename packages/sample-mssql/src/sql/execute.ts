import type { Condition, Insert, Select, TableName } from './ast.ts'
import { catalogView } from './catalog.ts'
import { commonType, compileCondition } from './condition.ts'
import { same } from './database.ts'
import { type Compiled, compile, convert, type Scope, type Tuple } from './expression.ts'
import type { Session } from './functions.ts'
import { compareValues, type Row, type Table } from './table.ts'
import { SqlError, type SqlType, type SqlValue, unsupported } from './types.ts'

export interface ResultSet {
  columns: { name: string; type: SqlType }[]
  rows: Iterable<SqlValue[]>
}

function findTable({ database, schema, name }: TableName, { access }: Session): Table {
  const here = database === null || same(database, access.database.name)
  const table = here ? (catalogView(access, schema, name) ?? access.find(schema, name)) : undefined
  if (!table) throw new SqlError(208, `Invalid object name '${schema}.${name}'.`)
  return table
}

/** Runs a SELECT. The rows come one by one as they are asked for. */
export function select(statement: Select, session: Session): ResultSet {
  const from = statement.from && { table: findTable(statement.from, session), alias: statement.from.alias }
  const joined = statement.joins.map((join) => ({
    table: findTable(join.table, session),
    alias: join.table.alias,
  }))
  const scope: Scope = { session, tables: [...(from ? [from] : []), ...joined] }
  const columns = statement.columns.map((column) => ({ name: column.name, ...compile(column.of, scope) }))
  const order = statement.orderBy.map((item) => ({ ...compile(item.of, scope), descending: item.descending }))
  const top = statement.top
    ? Number(compile(statement.top, { session, tables: [] }).value([], []))
    : Number.POSITIVE_INFINITY
  const test = statement.where && compileCondition(statement.where, scope)
  const tuples = function* (): Generator<Tuple> {
    for (const tuple of joinAll(statement, scope)) if (!test || test(tuple) === true) yield tuple
  }
  const types = columns.map(({ name, type }) => ({ name, type }))
  if (statement.groupBy.length > 0 || columns.some((column) => column.aggregate)) {
    return { columns: types, rows: take(grouped(statement, columns, [...tuples()], scope), top) }
  }
  const sorted = isKeyOrder(statement, from?.table) ? tuples() : sort([...tuples()], order)
  return { columns: types, rows: take(project(sorted, columns), top) }
}

function* project(tuples: Iterable<Tuple>, columns: readonly Compiled[]): Generator<SqlValue[]> {
  for (const tuple of tuples) yield columns.map((column) => column.value(tuple, []))
}

function* take(rows: Iterable<SqlValue[]>, top: number): Generator<SqlValue[]> {
  let count = 0
  if (top <= 0) return
  for (const row of rows) {
    yield row
    if (++count >= top) return
  }
}

function sort(tuples: Tuple[], order: readonly (Compiled & { descending: boolean })[]): Tuple[] {
  if (order.length === 0) return tuples
  return tuples.sort((a, b) => {
    for (const { value, descending } of order) {
      const difference = compareValues(value(a, []), value(b, []))
      if (difference !== 0) return descending ? -difference : difference
    }
    return 0
  })
}

function* grouped(
  statement: Select,
  columns: readonly Compiled[],
  tuples: Tuple[],
  scope: Scope,
): Generator<SqlValue[]> {
  if (statement.orderBy.length > 0) throw unsupported('ORDER BY with aggregates')
  const keys = statement.groupBy.map((expression) => compile(expression, scope))
  const groups = Map.groupBy(tuples, (tuple) =>
    JSON.stringify(keys.map((key) => String(key.value(tuple, [])))),
  )
  if (keys.length === 0 && groups.size === 0) groups.set('', [])
  for (const group of groups.values()) yield columns.map((column) => column.value(group[0] ?? [], group))
}

/** The rows of a table come in the order of its key; asking for that order needs no sorting, so that TOP reads no further than it must. */
function isKeyOrder({ orderBy, joins }: Select, table: Table | undefined): boolean {
  if (orderBy.length === 0) return true
  if (!table || orderBy.length > table.key.length || joins.some((join) => !join.outer)) return false
  return orderBy.every(
    ({ of, descending }, index) =>
      !descending && of.kind === 'column' && same(of.name, table.columns[table.key[index]!]!.name),
  )
}

function* joinAll(statement: Select, scope: Scope): Generator<Tuple> {
  const [first] = scope.tables
  if (!first) {
    yield []
    return
  }
  const lookups = statement.joins.map((join, index) => {
    const table = scope.tables[index + 1]!.table
    const sides = [compile(join.left, scope), compile(join.right, scope)]
    const own = [join.left, join.right].findIndex(
      (side) => side.kind === 'column' && side.table !== null && same(side.table, join.table.alias),
    )
    if (own < 0) throw unsupported('a join without a column of the joined table')
    const empty: null[] = scope.tables.map(() => null)
    const rows = Map.groupBy(table.rows, (row) =>
      String(sides[own]!.value(empty.with(index + 1, row as never), [])),
    )
    return { rows, key: sides[1 - own]!, outer: join.outer }
  })
  for (const row of seek(first.table, statement.where, scope)) yield* extend([row], lookups)
}

function* extend(
  tuple: (Row | null)[],
  lookups: readonly { rows: Map<string, Row[]>; key: Compiled; outer: boolean }[],
): Generator<Tuple> {
  const lookup = lookups[tuple.length - 1]
  if (!lookup) {
    yield tuple
    return
  }
  const key = lookup.key.value(tuple, [])
  const matches = key === null ? undefined : lookup.rows.get(String(key))
  if (matches) for (const row of matches) yield* extend([...tuple, row], lookups)
  else if (lookup.outer) yield* extend([...tuple, null], lookups)
}

/** The rows between the bounds that the condition sets to the first column of the key: a seek, as an index would do it. */
function* seek(table: Table, where: Condition | null, scope: Scope): Generator<Row> {
  const place = table.key[0]
  let low = 0
  let high = table.rows.length
  if (place !== undefined && where) {
    const column = table.columns[place]!
    for (const { operator, value, type } of boundsOf(where, column.name, scope)) {
      const bound = convert(value, type, commonType(type, column.type))
      const firstFrom = (after: boolean) =>
        lowerBound(table.rows, (row) => compareValues(row[place]!, bound) + (after ? 0 : 1) > 0)
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

/** Runs an INSERT and returns the number of rows. Only the owner's login may. */
export function insert(statement: Insert, session: Session): number {
  const table = session.access.find(statement.table.schema, statement.table.name)
  if (!table)
    throw new SqlError(208, `Invalid object name '${statement.table.schema}.${statement.table.name}'.`)
  session.access.checkInsert(table)
  const columns = statement.columns.map((name) => table.columns[table.place(name)]!)
  const rows = statement.rows.map((values) =>
    Object.fromEntries(
      columns.map((column, index) => {
        const { type, value } = compile(values[index]!, { session, tables: [] })
        return [column.name, convert(value([], []), type, column.type)]
      }),
    ),
  )
  table.insert(rows)
  return rows.length
}
