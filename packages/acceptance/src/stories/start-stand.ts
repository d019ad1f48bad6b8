import { fileURLToPath } from 'node:url'
import { departments, sites } from '@rollcall/sandbox/company/organisation'
import { buildPages } from '@rollcall/sandbox/demo/build-pages'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { setUpCompany } from '@rollcall/sandbox/demo/set-up-company'
import { type Context, systemActor, systemClock } from '@rollcall/server/context'
import { connect } from '@rollcall/server/db'
import {
  accessLinkUrl,
  applyImport,
  createFirstAdministratorLink,
  deriveWorkDays,
  previewImport,
} from '@rollcall/server/handlers'
import { buildServer } from '@rollcall/server/http'
import { createTestDatabase, startTestIssuer, testServerOptions } from '@rollcall/testing'
import { pino } from 'pino'
import type { StoryStand } from './story.ts'

const webDir = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const ssoName = 'Haneul'

interface OfficeOfStand {
  /** A site with people in it. */
  site: string
  /** Brings a list in as HR does, and applies it. */
  importPeople(csv: string): Promise<void>
}

/**
 * A server in this process with a small company on a database of its own, and an issuer for single sign-on,
 * at the first free port from `firstPort` on: stands that start at the same time have ports of their own.
 */
export async function startStand(firstPort = 18_380): Promise<StoryStand & OfficeOfStand> {
  await using cleanUp = new AsyncDisposableStack()
  await buildPages()
  const database = cleanUp.use(await createTestDatabase())
  const { db } = connect({ url: database.appUrl })
  cleanUp.defer(() => db.destroy())
  const ctx: Context = { db, clock: systemClock, logger: pino({ level: 'silent' }) }
  await setUpCompany(ctx, 24, 3)
  await deriveWorkDays(ctx)
  const issuer = cleanUp.use(await startTestIssuer())
  const port = await freePort(firstPort)
  const publicUrl = `http://localhost:${port}`
  const server = testServerOptions(ctx, database.appUrl, {
    publicUrl,
    webDir,
    oidc: {
      issuer: issuer.url,
      clientId: 'rollcall',
      clientSecret: 'known to every reader of these tests',
      name: ssoName,
      trustEmail: false,
      letsEmployeesIn: true,
      twoFactorWords: [],
    },
  })
  cleanUp.use(server.signIn)
  const app = await buildServer(server)
  cleanUp.defer(() => app.close())
  await app.listen({ host: '127.0.0.1', port })
  const link = await createFirstAdministratorLink(ctx, systemActor)
  const { name: ko, nameEn: en } = departments[0]!
  const owned = cleanUp.move()
  return {
    url: publicUrl,
    certificate: null,
    firstLink: accessLinkUrl(publicUrl, link),
    issuer,
    ssoName,
    department: { ko, en },
    site: sites.headquarters.name,
    importPeople: async (csv) => {
      const bytes = new TextEncoder().encode(csv)
      const list = { bytes, fileName: 'people.csv', from: null, columns: null }
      const looked = await previewImport(ctx, systemActor, list)
      await applyImport(ctx, systemActor, {
        id: looked.import!.id,
        reason: 'hired before',
        dryRun: false,
      })
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
