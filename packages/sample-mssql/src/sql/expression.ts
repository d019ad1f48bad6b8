import type { Expression } from './ast.ts'
import { type Compare, comparerOf } from './collation.ts'
import { functions, type Session, systemVariables } from './functions.ts'
import type { Row, Table } from './table.ts'
import {
  isText,
  isWholeNumber,
  msToTicks,
  naiveText,
  parseNaiveMs,
  SqlError,
  type SqlType,
  type SqlValue,
  ticksToMs,
  unsupported,
} from './types.ts'

/** A row of each table of the FROM clause. */
export type Tuple = readonly (Row | null)[]

export interface Scope {
  session: Session
  tables: readonly { table: Table; alias: string }[]
}

export interface Compiled {
  type: SqlType
  /** `group` holds the rows of the group where an aggregate is asked for. */
  value: (tuple: Tuple, group: readonly Tuple[]) => SqlValue
  aggregate: boolean
}

/**
 * Turns an expression into a function of a row.
 * @throws SqlError for unknown names, missing rights and types that do not fit
 */
export function compile(expression: Expression, scope: Scope): Compiled {
  switch (expression.kind) {
    case 'column':
      return compileColumn(expression, scope)
    case 'parameter':
      return compileParameter(expression.name, scope.session)
    case 'text':
      return constant({ name: 'nvarchar', length: Math.max(1, expression.value.length) }, expression.value)
    case 'number':
      return constant({ name: 'int' }, expression.value)
    case 'null':
      return constant({ name: 'int' }, null)
    case 'count':
      return { type: { name: 'int' }, value: (_, group) => group.length, aggregate: true }
    case 'call':
      return compileCall(expression, scope)
    case 'add':
      return compileAdd(compile(expression.left, scope), compile(expression.right, scope))
    case 'convert': {
      const of = compile(expression.of, scope)
      if (isConstant(expression.of)) {
        return constant(
          expression.type,
          convert(of.value([], []), of.type, expression.type, expression.style),
        )
      }
      return {
        ...of,
        type: expression.type,
        value: (tuple, group) => convert(of.value(tuple, group), of.type, expression.type, expression.style),
      }
    }
  }
}

/** What does not depend on the row is worked out once. */
const isConstant = ({ kind }: Expression) => kind === 'parameter' || kind === 'text' || kind === 'number'

const constant = (type: SqlType, value: SqlValue): Compiled => ({
  type,
  value: () => value,
  aggregate: false,
})

function compileColumn(
  { table: qualifier, name }: { table: string | null; name: string },
  { session, tables }: Scope,
): Compiled {
  const found = tables.flatMap(({ table, alias }, index) => {
    if (qualifier !== null && alias.toLowerCase() !== qualifier.toLowerCase()) return []
    const place = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
    return place < 0 ? [] : [{ table, index, place }]
  })
  if (found.length === 0) throw new SqlError(207, `Invalid column name '${name}'.`)
  if (found.length > 1) throw new SqlError(209, `Ambiguous column name '${name}'.`)
  const { table, index, place } = found[0]!
  const column = table.columns[place]!
  if (session.access.database.tables.includes(table)) session.access.checkRead(table, column.name)
  return { type: column.type, value: (tuple) => tuple[index]?.[place] ?? null, aggregate: false }
}

function compileParameter(name: string, session: Session): Compiled {
  const known = session.parameters.get(name) ?? systemVariables.get(name)
  if (!known) throw new SqlError(137, `Must declare the scalar variable "${name}".`, 15)
  return constant(known.type, known.value)
}

function compileCall({ name, args }: { name: string; args: Expression[] }, scope: Scope): Compiled {
  const compiled = args.map((arg) => compile(arg, scope))
  if (name === 'MAX' || name === 'MIN') {
    const compare = comparerOf(compiled[0]!.type, scope.session.access.database.collation)
    return compileExtreme(name === 'MAX' ? 1 : -1, compiled[0]!, compare)
  }
  const known = functions.get(name)
  if (!known) throw new SqlError(195, `'${name}' is not a recognized built-in function name.`, 15)
  return {
    type: known.type(compiled.map((arg) => arg.type)),
    value: (tuple, group) =>
      known.run(
        scope.session,
        compiled.map((arg) => arg.value(tuple, group)),
      ),
    aggregate: compiled.some((arg) => arg.aggregate),
  }
}

function compileExtreme(sign: 1 | -1, of: Compiled, compare: Compare): Compiled {
  const value: Compiled['value'] = (_, group) => {
    let best: SqlValue = null
    for (const tuple of group) {
      const candidate = of.value(tuple, group)
      if (candidate !== null && (best === null || compare(candidate, best) * sign > 0)) best = candidate
    }
    return best
  }
  return { type: of.type, value, aggregate: true }
}

function compileAdd(left: Compiled, right: Compiled): Compiled {
  const texts = isText(left.type) && isText(right.type)
  if (!texts && !(isWholeNumber(left.type) && isWholeNumber(right.type)))
    throw unsupported(`${left.type.name} + ${right.type.name}`)
  const length = Math.min(8000, (left.type.length ?? 0) + (right.type.length ?? 0))
  const national = [left, right].some((side) => side.type.name.startsWith('n'))
  return {
    type: texts ? { name: national ? 'nvarchar' : 'varchar', length } : { name: 'int' },
    value: (tuple, group) => {
      const a = left.value(tuple, group)
      const b = right.value(tuple, group)
      if (a === null || b === null) return null
      return texts ? `${a}${b}` : Number(a) + Number(b)
    },
    aggregate: left.aggregate || right.aggregate,
  }
}

/**
 * CONVERT between the types that meet here.
 * @throws SqlError 241, 245 for a text that is no time or number
 */
export function convert(value: SqlValue, from: SqlType, to: SqlType, style = 0): SqlValue {
  if (value === null || (from.name === to.name && !isText(to))) return value
  if (isText(to)) return textOf(value, from, style).slice(0, to.length === -1 ? undefined : to.length)
  if (to.name === 'datetime') {
    const ms = parseNaiveMs(String(value))
    if (ms === null)
      throw new SqlError(241, 'Conversion failed when converting date and/or time from character string.')
    return msToTicks(ms)
  }
  if (!isText(from) && !isWholeNumber(from)) throw unsupported(`CONVERT of ${from.name} to ${to.name}`)
  if (!/^\s*-?\d+\s*$/.test(String(value)))
    throw new SqlError(
      245,
      `Conversion failed when converting the ${from.name} value '${value}' to data type ${to.name}.`,
    )
  return to.name === 'bigint' ? BigInt(value as string) : Number(value)
}

function textOf(value: SqlValue, from: SqlType, style: number): string {
  if (from.name !== 'datetime') return String(value)
  if (style !== 121 && style !== 120) throw unsupported(`style ${style} of a time`)
  const naive = naiveText(ticksToMs(value as number))
  return style === 120 ? naive.slice(0, 19) : naive
}
