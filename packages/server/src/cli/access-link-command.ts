import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import {
  accessLinkUrl,
  createAccessLink,
  createFirstAdministratorLink,
  findUserId,
} from '../handlers/index.ts'
import type { Command } from './command.ts'
import { openContext } from './open-context.ts'

export const accessLinkCommand: Command = {
  usage: `Usage: rollcall access-link [--email E-MAIL]

Prints a link that works once. Without --email it makes the first administrator, while there is none; with it, that user sets a new password.
  --email E-MAIL       a user who cannot get in
  ROLLCALL_PUBLIC_URL  the address that people use`,
  options: { email: { type: 'string' } },
  run: async (values, env) => {
    const config = loadConfig(env)
    await using opened = openContext(config, 'access-link')
    const link =
      values.email === undefined
        ? await createFirstAdministratorLink(opened.ctx, systemActor)
        : await createAccessLink(opened.ctx, systemActor, await findUserId(opened.ctx, String(values.email)))
    console.log(accessLinkUrl(config.publicUrl, link))
    return 0
  },
}
