import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { SignIn } from '../auth/sign-in.ts'
import { type Config, ConfigError, loadConfig } from '../config.ts'
import { type Context, systemActor } from '../context.ts'
import { listenForChanges } from '../db/kit/listen.ts'
import { ConflictError, isNotMigrated } from '../errors.ts'
import { accessLinkUrl, createFirstAdministratorLink } from '../handlers/index.ts'
import { buildServer } from '../http/index.ts'
import type { Command } from './command.ts'
import { aborted, openContext, sayOpenLink, untilStopped } from './open-context.ts'

export const serveCommand: Command = {
  usage: `Usage: rollcall serve

Answers pages, agents and the API. While nobody administers it, it prints a link that makes the first administrator.
  DATABASE_URL              the database, as the application's role
  ROLLCALL_SECRET           at least 32 characters; signs cookies. The same for all servers
  ROLLCALL_PUBLIC_URL       the address that people use; https, unless it is this machine. Default http://localhost:PORT
  HOST, PORT                where it listens, default 127.0.0.1 and 8080
  ROLLCALL_TRUSTED_PROXIES  addresses and networks, with commas, that say truly where a request came from
  ROLLCALL_DRAIN_SECONDS    how long it goes on answering after it was told to stop, default 2
  ROLLCALL_WEB_DIR          where the built pages lie
  ROLLCALL_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME   single sign-on
  ROLLCALL_TWO_FACTOR_ROLES roles, with commas, that rest until a second factor is shown: hr,auditor,manager,operator. Administrators always
  ROLLCALL_OIDC_TWO_FACTORS words, with commas, of which one in amr or acr says that the issuer saw two factors; without, it is believed
  ROLLCALL_OIDC_TRUST_EMAIL true if the issuer gives out e-mail addresses itself and does not mark them as verified
Each may be in a file instead: NAME_FILE holds its path.`,
  options: {},
  run: async (_values, env) => {
    // Bodies of agents come and go; without it their remains double what the process holds.
    setFlagsFromString('--optimize-for-size')
    const config = loadConfig(env)
    const secret = secretOf(config)
    const stopped = untilStopped()
    await using opened = openContext(config, 'serve')
    sayOpenLink(opened.ctx, config, env)
    await using listening = listenForChanges(config.databaseUrl)
    await using signIn = new SignIn({ ...config, secret, logger: opened.ctx.logger })
    const app = await buildServer({ ...config, ctx: opened.ctx, signIn, subscribe: listening.subscribe })
    await printFirstAdministratorLink(opened.ctx, config)
    const address = await app.listen({ host: config.host, port: config.port })
    opened.ctx.logger.info({ address }, 'Listening')
    await aborted(stopped)
    app.startDraining()
    await sleep(config.drainSeconds * 1000)
    await app.close()
    return 0
  },
}

function secretOf({ secret }: Config): string {
  if (secret === null)
    throw new ConfigError('ROLLCALL_SECRET is missing; make one with `openssl rand -base64 32`')
  return secret
}

/** For eyes, not for the log: a line of its own on standard output. */
async function printFirstAdministratorLink(ctx: Context, { publicUrl }: Config): Promise<void> {
  try {
    const link = await createFirstAdministratorLink(ctx, systemActor)
    console.log(
      `Nobody administers this Rollcall yet. Open this link within a day; it works once:\n${accessLinkUrl(publicUrl, link)}`,
    )
  } catch (error) {
    if (error instanceof ConflictError) return
    if (isNotMigrated(error)) throw error
    // Serving goes on: the database may be away for a moment, and says so with every request.
    ctx.logger.warn(
      { err: error },
      'Whether there is an administrator is not known; `rollcall access-link` makes the link',
    )
  }
}
