import { loadConfig } from '../config.ts'
import { listenForChanges } from '../db/listen.ts'
import { buildServer } from '../http/index.ts'
import type { Command } from './main.ts'
import { aborted, openContext, untilStopped } from './open-context.ts'

export const serveCommand: Command = {
  usage: `Usage: rollcall serve

Answers pages, agents and the API. Listens on this machine only.
  DATABASE_URL      the database, as the application's role
  PORT              default 8080
  ROLLCALL_WEB_DIR  where the built pages lie`,
  options: {},
  run: async (_values, env) => {
    const config = loadConfig(env)
    const stopped = untilStopped()
    await using opened = openContext(config, 'serve')
    await using listening = listenForChanges(config.databaseUrl)
    const app = await buildServer({ ctx: opened.ctx, webDir: config.webDir, subscribe: listening.subscribe })
    const address = await app.listen({ host: config.host, port: config.port })
    opened.ctx.logger.info({ address }, 'Listening')
    await aborted(stopped)
    await app.close()
    return 0
  },
}
