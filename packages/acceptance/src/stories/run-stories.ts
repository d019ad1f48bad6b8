import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { openBrowser } from '../shots/browser.ts'
import { audit } from './audit.ts'
import { endedSession } from './ended-session.ts'
import { firstAdministrator } from './first-administrator.ts'
import { passkey } from './passkey.ts'
import { role } from './role.ts'
import { singleSignOn } from './single-sign-on.ts'
import { type Language, type StoryStand, startTelling, type Telling } from './story.ts'
import { token } from './token.ts'

/**
 * Tells how an office begins, in a real browser and in each language, on a stand of its own: the first story
 * makes the administrator of the others.
 */
export function runStories(
  start: () => Promise<StoryStand>,
  languages: readonly Language[] = ['ko', 'en'],
): void {
  describe.each(languages)('in %s', (language) => {
    let stand: StoryStand
    let browser: Browser
    let telling: Telling

    beforeAll(async () => {
      stand = await start()
      browser = await openBrowser(stand.certificate)
      telling = startTelling(stand, browser, language)
    })
    afterEach(() => telling.closeAll())
    afterAll(async () => {
      await browser?.close()
      await stand?.[Symbol.asyncDispose]()
    })

    test('the first administrator comes in by the link, sets up a second factor and signs in with it', () =>
      firstAdministrator(telling))
    test('a passkey is added and opens the door by itself', () => passkey(telling))
    test("the company's sign-in lets in who was added, and tells others what to do", () =>
      singleSignOn(telling))
    test('a role opens a department, and its end is felt at the next click', () => role(telling))
    test('a session that was ended leads to sign-in, and back', () => endedSession(telling))
    test('a token is made, rotated and revoked', () => token(telling))
    test('the audit says who did all that', () => audit(telling))
  })
}
