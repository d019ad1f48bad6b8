import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { retainedTables } from '../kit/retained-tables.ts'

/** Columns that leave with nobody: secrets, and from where somebody else came. */
const hidden = [
  ...['hash', 'password', 'token', 'accessToken', 'refreshToken', 'idToken', 'publicKey', 'credentialID'],
  ...['digest', 'address', 'user_id', 'ipAddress'],
]

/** The tables that hold something about people, as the list of what is kept says. */
export const tablesOfPeople: readonly string[] = Object.entries(retainedTables)
  .filter(([, { own }]) => own !== null)
  .map(([table]) => table)

/** Tables that a person is given nothing of, and why; those that are about nobody are left out. */
export const withheldTables: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(retainedTables).flatMap(([table, { own, why }]) =>
    own === null && why && !why.includes('about no person') ? [[table, why]] : [],
  ),
)

/** What a table holds about one person, each row as it stands there; documents in Base64. */
export async function listOwnRows(db: Db, table: string, employeeId: number): Promise<object[]> {
  const own = retainedTables[table]!.own!.replaceAll('{me}', String(Math.trunc(employeeId)))
  const content =
    table === 'attachment_contents' ? sql`|| jsonb_build_object('content', encode(content, 'base64'))` : sql``
  const { rows } = await sql<{ row: object }>`
    select (to_jsonb(kept) ${content}) - ${hidden}::text[] as row from (
      select * from ${sql.table(table)} where ${sql.raw(own)}
    ) as kept
  `.execute(db)
  return rows.map(({ row }) => row)
}
