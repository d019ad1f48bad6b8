import type { TestIssuer } from '@rollcall/testing'
import type { Authenticator } from '@rollcall/testing/totp'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

type Cookies = Exclude<BrowserContextOptions['storageState'], string | undefined>

export type Language = 'ko' | 'en'

/** A Rollcall with a company and without any user, as people find it. */
export interface StoryStand extends AsyncDisposable {
  url: string
  /** PEM of a certificate that signs itself; null where there is no TLS. */
  certificate: string | null
  /** The link that makes the first administrator. */
  firstLink: string
  /** The single sign-on that the server is set up with. */
  issuer: TestIssuer
  ssoName: string
  /** A department with people in it, by its name in each language. */
  department: Record<Language, string>
}

export interface Administrator {
  email: string
  password: string
  app: Authenticator
  /** What a browser keeps of a session with both factors; null before the first story has ended. */
  cookies: Cookies | null
}

/** What the stories of one language stand on. */
export interface Telling {
  stand: StoryStand
  language: Language
  /** The words of the page in the language of the story. */
  say(korean: string, english: string): string
  /** A browser of somebody else, with nothing in it but what is given. */
  open(path?: string, cookies?: Cookies): Promise<Page>
  closeAll(): Promise<void>
  /** There after the first story. */
  administrator: Administrator | null
}

const patienceMs = 15_000

export function startTelling(stand: StoryStand, browser: Browser, language: Language): Telling {
  const pages: Page[] = []
  return {
    stand,
    language,
    administrator: null,
    say: (korean, english) => (language === 'ko' ? korean : english),
    open: async (path, storageState) => {
      const context = await browser.newContext({
        ...(storageState && { storageState }),
        locale: language === 'ko' ? 'ko-KR' : 'en-GB',
        timezoneId: 'Asia/Seoul',
        viewport: { width: 1280, height: 900 },
        ignoreHTTPSErrors: true,
      })
      context.setDefaultTimeout(patienceMs)
      const page = await context.newPage()
      pages.push(page)
      if (path !== undefined) await page.goto(new URL(path, stand.url).href)
      return page
    },
    closeAll: async () => {
      for (const page of pages.splice(0)) await page.context().close()
    },
  }
}
