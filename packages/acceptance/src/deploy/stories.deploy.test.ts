import { departments } from '@rollcall/sandbox/company/organisation'
import { setUpCompany } from '@rollcall/sandbox/demo/set-up-company'
import { systemActor } from '@rollcall/server/context'
import { accessLinkUrl, createFirstAdministratorLink, deriveWorkDays } from '@rollcall/server/handlers'
import { startTestIssuer } from '@rollcall/testing'
import { runStories } from '../stories/run-stories.ts'
import type { StoryStand } from '../stories/story.ts'
import { startSite } from './start-site.ts'

/*
 * The stories of the browser tests again, as an office tells them: over TLS, through NGINX, with two servers
 * that take turns.
 */

const ssoName = 'Haneul'

async function startStand(): Promise<StoryStand> {
  await using cleanUp = new AsyncDisposableStack()
  const issuer = cleanUp.use(await startTestIssuer())
  const env = {
    ROLLCALL_OIDC_ISSUER: issuer.url,
    ROLLCALL_OIDC_CLIENT_ID: 'rollcall',
    ROLLCALL_OIDC_CLIENT_SECRET: 'known to every reader of these tests',
    ROLLCALL_OIDC_NAME: ssoName,
  }
  const site = cleanUp.use(await startSite({ env }))
  await setUpCompany(site.ctx, 24, 3)
  await deriveWorkDays(site.ctx)
  const url = `https://localhost:${site.nginx.port}`
  const link = await createFirstAdministratorLink(site.ctx, systemActor)
  const { name: ko, nameEn: en } = departments[0]!
  const owned = cleanUp.move()
  return {
    url,
    certificate: site.nginx.certificate,
    firstLink: accessLinkUrl(url, link),
    issuer,
    ssoName,
    department: { ko, en },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

runStories(startStand)
