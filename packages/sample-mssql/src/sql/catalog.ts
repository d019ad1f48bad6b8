import { type Access, same } from './database.ts'
import { Table } from './table.ts'
import { isText, type SqlType } from './types.ts'

const name: SqlType = { name: 'nvarchar', length: 128 }
const int: SqlType = { name: 'int' }
const column = (columnName: string, type: SqlType) => ({ name: columnName, type, nullable: true })

/** The id of a table, the same for `OBJECT_ID` and the views. */
export const objectId = (access: Access, table: Table): number =>
  1_000_000 + access.database.tables.indexOf(table) * 16

const lengthOf = (type: SqlType) => (isText(type) || type.name === 'varbinary' ? type.length! : null)

/**
 * The catalogue views, made from the same definitions as the tables themselves. A login sees the tables on
 * which it has a right, with all their columns: a right to one column shows the table. Which columns it may
 * read says `COLUMN_PRIVILEGES`.
 */
export function catalogView(access: Access, schema: string, view: string): Table | undefined {
  const definition = views.find((known) => same(known.schema, schema) && same(known.name, view))
  if (!definition) return undefined
  const table = new Table(
    definition.schema,
    definition.name,
    definition.columns,
    [],
    access.database.collation,
  )
  table.insert(definition.rows(access))
  return table
}

const everyColumn = (access: Access) =>
  access.visible().flatMap((table) => table.columns.map((one, place) => ({ table, one, place: place + 1 })))

const views = [
  {
    schema: 'INFORMATION_SCHEMA',
    name: 'COLUMNS',
    columns: [
      column('TABLE_CATALOG', name),
      column('TABLE_SCHEMA', name),
      column('TABLE_NAME', name),
      column('COLUMN_NAME', name),
      column('ORDINAL_POSITION', int),
      column('IS_NULLABLE', { name: 'varchar', length: 3 }),
      column('DATA_TYPE', name),
      column('CHARACTER_MAXIMUM_LENGTH', int),
    ],
    rows: (access: Access) =>
      everyColumn(access).map(({ table, one, place }) => ({
        TABLE_CATALOG: access.database.name,
        TABLE_SCHEMA: table.schema,
        TABLE_NAME: table.name,
        COLUMN_NAME: one.name,
        ORDINAL_POSITION: place,
        IS_NULLABLE: one.nullable ? 'YES' : 'NO',
        DATA_TYPE: one.type.name,
        CHARACTER_MAXIMUM_LENGTH: lengthOf(one.type),
      })),
  },
  {
    schema: 'INFORMATION_SCHEMA',
    name: 'COLUMN_PRIVILEGES',
    columns: [
      column('GRANTOR', name),
      column('GRANTEE', name),
      column('TABLE_CATALOG', name),
      column('TABLE_SCHEMA', name),
      column('TABLE_NAME', name),
      column('COLUMN_NAME', name),
      column('PRIVILEGE_TYPE', { name: 'varchar', length: 10 }),
      column('IS_GRANTABLE', { name: 'varchar', length: 3 }),
    ],
    rows: (access: Access) =>
      access.columnGrants().map(({ table, column: granted }) => ({
        GRANTOR: 'dbo',
        GRANTEE: access.login.name,
        TABLE_CATALOG: access.database.name,
        TABLE_SCHEMA: table.schema,
        TABLE_NAME: table.name,
        COLUMN_NAME: granted,
        PRIVILEGE_TYPE: 'SELECT',
        IS_GRANTABLE: 'NO',
      })),
  },
  {
    schema: 'sys',
    name: 'columns',
    columns: [
      column('object_id', int),
      column('name', name),
      column('column_id', int),
      column('is_identity', { name: 'bit' }),
    ],
    rows: (access: Access) =>
      everyColumn(access).map(({ table, one, place }) => ({
        object_id: objectId(access, table),
        name: one.name,
        column_id: place,
        is_identity: one.identity ? 1 : 0,
      })),
  },
  {
    schema: 'sys',
    name: 'databases',
    columns: [
      column('name', name),
      column('snapshot_isolation_state', { name: 'tinyint' }),
      column('is_read_committed_snapshot_on', { name: 'bit' }),
    ],
    rows: (access: Access) => [
      { name: access.database.name, snapshot_isolation_state: 0, is_read_committed_snapshot_on: 0 },
    ],
  },
]
