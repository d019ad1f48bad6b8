import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '@rollcall/sandbox/postgres'
import { migrate } from '@rollcall/server/db'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { ownerUrl: string; appUrl: string; adminUrl: string }
  }
}

/** One PostgreSQL for the whole run, with a migrated database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join('/tmp', 'rollcall-test-'))
  const postgres = await startPostgres({ dataDir: folder, durable: false })
  const { ownerUrl, appUrl, adminUrl } = postgres
  await migrate({ ownerUrl })
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query('alter database rollcall rename to rollcall_template')
  await admin.end()
  project.provide('postgres', { ownerUrl, appUrl, adminUrl })
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
