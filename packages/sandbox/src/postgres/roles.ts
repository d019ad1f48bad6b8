import { Client } from 'pg'

export interface Passwords {
  postgres: string
  rollcall_owner: string
  rollcall_app: string
}

/**
 * Creates the database and the two roles that work on it: the owner migrates and purges, the application
 * serves. Doing it again changes nothing.
 */
export async function createRoles(adminUrl: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const has = async (query: string) => (await client.query(query)).rowCount !== 0
    for (const role of ['rollcall_owner', 'rollcall_app'] as const) {
      if (await has(`select from pg_roles where rolname = '${role}'`)) continue
      await client.query(`create role ${role} login password ${client.escapeLiteral(passwords[role])}`)
    }
    if (!(await has(`select from pg_database where datname = 'rollcall'`)))
      await client.query('create database rollcall owner rollcall_owner')
  } finally {
    await client.end()
  }
}
