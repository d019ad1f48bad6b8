import type { Condition } from './ast.ts'
import { type Collation, comparerOf } from './collation.ts'
import { type Compiled, compile, convert, type Scope, type Tuple } from './expression.ts'
import { isText, type SqlType } from './types.ts'

/** Three-valued: null is neither true nor false. */
export type Test = (tuple: Tuple) => boolean | null

/** Turns a condition into a test of a row. */
export function compileCondition(condition: Condition, scope: Scope): Test {
  switch (condition.kind) {
    case 'and': {
      const left = compileCondition(condition.left, scope)
      const right = compileCondition(condition.right, scope)
      return (tuple) => {
        const first = left(tuple)
        if (first === false) return false
        const second = right(tuple)
        return second === false ? false : first === null ? null : second
      }
    }
    case 'or': {
      const left = compileCondition(condition.left, scope)
      const right = compileCondition(condition.right, scope)
      return (tuple) => {
        const first = left(tuple)
        if (first === true) return true
        const second = right(tuple)
        return second === true ? true : first === null ? null : second
      }
    }
    case 'not': {
      const of = compileCondition(condition.of, scope)
      return (tuple) => {
        const held = of(tuple)
        return held === null ? null : !held
      }
    }
    case 'isNull': {
      const of = compile(condition.of, scope)
      return (tuple) => (of.value(tuple, []) === null) !== condition.negated
    }
    case 'in': {
      const of = compile(condition.of, scope)
      const among = condition.among.map((item) =>
        comparison('=', of, compile(item, scope), collationOf(scope)),
      )
      return (tuple) => {
        const held = among.map((test) => test(tuple))
        const found = held.includes(true) ? true : held.includes(null) ? null : false
        return found === null ? null : found !== condition.negated
      }
    }
    case 'compare':
      return comparison(
        condition.operator,
        compile(condition.left, scope),
        compile(condition.right, scope),
        collationOf(scope),
      )
  }
}

const collationOf = ({ session }: Scope) => session.access.database.collation

const holds = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
}

function comparison(
  operator: keyof typeof holds,
  left: Compiled,
  right: Compiled,
  collation: Collation,
): Test {
  const type = commonType(left.type, right.type)
  const compare = comparerOf(type, collation)
  const test = holds[operator]
  const plain = (side: Compiled) => side.type.name === type.name || (isText(side.type) && isText(type))
  const [leftIs, rightIs] = [plain(left), plain(right)]
  return (tuple) => {
    const a = leftIs ? left.value(tuple, []) : convert(left.value(tuple, []), left.type, type)
    const b = rightIs ? right.value(tuple, []) : convert(right.value(tuple, []), right.type, type)
    return a === null || b === null ? null : test(compare(a, b))
  }
}

const precedence = [
  'char',
  'varchar',
  'nchar',
  'nvarchar',
  'bit',
  'tinyint',
  'smallint',
  'int',
  'bigint',
  'datetime',
]

/** Two types meet in the one that T-SQL ranks higher. */
export function commonType(a: SqlType, b: SqlType): SqlType {
  const higher = precedence.indexOf(a.name) >= precedence.indexOf(b.name) ? a : b
  return isText(higher) ? { name: higher.name, length: -1 } : higher
}
