import type { Column } from '../sql/table.ts'
import type { SqlType, SqlValue } from '../sql/types.ts'

const column =
  (type: SqlType) =>
  (name: string, options: { required?: boolean; identity?: boolean; fallback?: SqlValue } = {}): Column => ({
    name,
    type,
    nullable: !options.required,
    ...(options.identity ? { identity: true } : {}),
    ...(options.fallback === undefined ? {} : { fallback: options.fallback }),
  })

/* Columns by type, so that a table reads like its definition. */
export const int = column({ name: 'int' })
export const smallint = column({ name: 'smallint' })
export const datetime = column({ name: 'datetime' })
export const varbinary = column({ name: 'varbinary', length: 8000 })
export const varchar = (
  name: string,
  length: number,
  options: Parameters<ReturnType<typeof column>>[1] = {},
) => column({ name: 'varchar', length })(name, options)
export const char = (name: string, length: number, options: Parameters<ReturnType<typeof column>>[1] = {}) =>
  column({ name: 'char', length })(name, options)
