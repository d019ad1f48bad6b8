import { pino } from 'pino'
import { systemClock } from '../context.ts'
import { connect } from '../db/connect.ts'
import { buildServer } from '../http/index.ts'
import type { Command } from './main.ts'

export const openapiCommand: Command = {
  usage: `Usage: rollcall openapi

Prints the description of the API as JSON (OpenAPI 3.1). Needs no database.`,
  options: {},
  run: async () => {
    const { db } = connect({ url: 'postgres://nobody@127.0.0.1:1/none' })
    const ctx = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
    const app = await buildServer({ ctx, webDir: '', subscribe: () => () => {} })
    console.log(JSON.stringify(app.swagger(), null, 2))
    await app.close()
    await db.destroy()
    return 0
  },
}
