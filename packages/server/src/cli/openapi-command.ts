import { pino } from 'pino'
import { SignIn } from '../auth/sign-in.ts'
import { systemClock } from '../context.ts'
import { connect } from '../db/kit/connect.ts'
import { buildServer } from '../http/index.ts'
import type { Command } from './command.ts'

const publicUrl = 'http://localhost:8080'

export const openapiCommand: Command = {
  usage: `Usage: rollcall openapi

Prints the description of the API as JSON (OpenAPI 3.1). Needs no database.`,
  options: {},
  run: async () => {
    const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
    const { db } = connect({ url: databaseUrl })
    const ctx = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
    await using signIn = new SignIn({
      databaseUrl,
      publicUrl,
      secret: 'of nobody, since nobody signs in here',
      oidc: null,
      logger: ctx.logger,
    })
    const app = await buildServer({
      ctx,
      signIn,
      publicUrl,
      sampleAccounts: [],
      twoFactorRoles: [],
      webDir: '',
      subscribe: () => () => {},
    })
    console.log(JSON.stringify(app.swagger(), null, 2))
    await app.close()
    await db.destroy()
    return 0
  },
}
