import { ConfigError, loadConfig } from '../config.ts'
import { migrate } from '../db/kit/migrate.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  usage: `Usage: rollcall migrate

Brings the database to the newest shape and gives the application's role its rights. Doing it again changes nothing.
  ROLLCALL_OWNER_DATABASE_URL   the database, as its owner
  DATABASE_URL                  the database, as the application's role (its name is read from here)`,
  options: {},
  run: async (_values, env) => {
    const config = loadConfig(env)
    if (config.ownerDatabaseUrl === null)
      throw new ConfigError('ROLLCALL_OWNER_DATABASE_URL is missing; it must be set')
    const appRole = decodeURIComponent(new URL(config.databaseUrl).username)
    await migrate({ ownerUrl: config.ownerDatabaseUrl, appRole, report: console.log })
    console.log('The database is up to date.')
    return 0
  },
}
