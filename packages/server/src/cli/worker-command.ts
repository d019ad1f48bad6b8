import { loadConfig } from '../config.ts'
import { publicDataFeed } from '../holidays/public-data-feed.ts'
import { runWorker } from '../jobs/index.ts'
import type { Command } from './command.ts'
import { openContext, sayOpenLink, untilStopped } from './open-context.ts'

export const workerCommand: Command = {
  usage: `Usage: rollcall worker

Derives work logs as facts come in and time passes, and makes the plans of the days to come. Any number of workers may run.
  DATABASE_URL            the database, as the application's role
  ROLLCALL_HOLIDAYS_KEY   of the public holiday service, which it asks once a day; see “rollcall holidays”`,
  options: {},
  run: async (_values, env) => {
    const config = loadConfig(env)
    const stopped = untilStopped()
    await using opened = openContext(config, 'worker')
    sayOpenLink(opened.ctx, config, env)
    opened.ctx.logger.info('Working')
    const ctx = { ...opened.ctx, holidayFeed: config.holidays ? publicDataFeed(config.holidays) : undefined }
    await runWorker(ctx, opened.pool, stopped)
    return 0
  },
}
