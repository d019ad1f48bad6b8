import { ConfigError, loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { migrate } from '../db/kit/migrate.ts'
import { storeBundledHolidays, storeDefaultKinds } from '../handlers/index.ts'
import type { Command } from './command.ts'
import { openContext } from './open-context.ts'

export const migrateCommand: Command = {
  usage: `Usage: rollcall migrate

Brings the database to the newest shape, gives the application's role its rights, and brings in the public holidays
that this version knows, and the kinds of requests that companies know. Doing it again changes nothing.
  ROLLCALL_OWNER_DATABASE_URL   the database, as its owner
  DATABASE_URL                  the database, as the application's role (its name is read from here)`,
  options: {},
  run: async (_values, env) => {
    const config = loadConfig(env)
    if (config.ownerDatabaseUrl === null)
      throw new ConfigError('ROLLCALL_OWNER_DATABASE_URL is missing; it must be set')
    const appRole = decodeURIComponent(new URL(config.databaseUrl).username)
    await migrate({ ownerUrl: config.ownerDatabaseUrl, appRole, report: console.log })
    await using opened = openContext({ ...config, databaseUrl: config.ownerDatabaseUrl }, 'migrate')
    const { changed, plans } = await storeBundledHolidays(opened.ctx, systemActor)
    if (changed > 0) console.log(`${changed} public holidays added or changed, and ${plans} plans.`)
    const kinds = await storeDefaultKinds(opened.ctx, systemActor)
    if (kinds > 0) console.log(`${kinds} kinds of requests added.`)
    console.log('The database is up to date.')
    return 0
  },
}
