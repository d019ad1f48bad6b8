import type { SqlType } from './types.ts'

export type Expression =
  | { kind: 'column'; table: string | null; name: string }
  | { kind: 'parameter'; name: string }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'null' }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'count' }
  | { kind: 'convert'; type: SqlType; of: Expression; style: number }
  | { kind: 'add'; left: Expression; right: Expression }

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

export type Condition =
  | { kind: 'compare'; operator: Comparison; left: Expression; right: Expression }
  | { kind: 'isNull'; of: Expression; negated: boolean }
  | { kind: 'in'; of: Expression; among: Expression[]; negated: boolean }
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }

export interface TableName {
  database: string | null
  schema: string
  name: string
  alias: string
}

export interface Join {
  table: TableName
  outer: boolean
  left: Expression
  right: Expression
}

export interface Select {
  kind: 'select'
  top: Expression | null
  columns: { of: Expression; name: string }[]
  from: TableName | null
  joins: Join[]
  where: Condition | null
  groupBy: Expression[]
  orderBy: { of: Expression; descending: boolean }[]
}

export interface Insert {
  kind: 'insert'
  table: TableName
  columns: string[]
  rows: Expression[][]
}

export type Statement =
  | Select
  | Insert
  | { kind: 'set'; lockTimeoutMs: number | null }
  | { kind: 'use'; database: string }
