import type { Insert, Select, TableName } from './ast.ts'
import { catalogView } from './catalog.ts'
import { comparerOf, equalityKey } from './collation.ts'
import { compileCondition } from './condition.ts'
import { same } from './database.ts'
import { type Compiled, compile, convert, type Scope, type Tuple } from './expression.ts'
import type { Session } from './functions.ts'
import { seek } from './seek.ts'
import type { Row, Table } from './table.ts'
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

/** The tables that a SELECT reads, catalogue views left out. */
export function tablesRead({ from, joins }: Select, { access }: Session): Table[] {
  return [...(from ? [from] : []), ...joins.map(({ table }) => table)].flatMap(
    ({ schema, name }) => access.find(schema, name) ?? [],
  )
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
  const sorted = isKeyOrder(statement, from?.table) ? tuples() : sort([...tuples()], order, session)
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

function sort(
  tuples: Tuple[],
  order: readonly (Compiled & { descending: boolean })[],
  session: Session,
): Tuple[] {
  const items = order.map((item) => ({
    ...item,
    compare: comparerOf(item.type, session.access.database.collation),
  }))
  return tuples.sort((a, b) => {
    for (const { value, descending, compare } of items) {
      const difference = compare(value(a, []), value(b, []))
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
    JSON.stringify(keys.map((key) => equalityKey(key.value(tuple, [])))),
  )
  if (keys.length === 0 && groups.size === 0) groups.set('', [])
  for (const group of groups.values()) yield columns.map((column) => column.value(group[0] ?? [], group))
}

/**
 * The rows of a table come in the order of its key; asking for that order needs no sorting, so that TOP reads
 * no further than it must.
 */
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
      equalityKey(sides[own]!.value(empty.with(index + 1, row as never), [])),
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
  const matches = key === null ? undefined : lookup.rows.get(equalityKey(key))
  if (matches) for (const row of matches) yield* extend([...tuple, row], lookups)
  else if (lookup.outer) yield* extend([...tuple, null], lookups)
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
