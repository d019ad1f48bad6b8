import type { Page } from 'playwright-core'
import type { Who } from '../accounts.ts'
import { changeAnswer } from '../change-answer.ts'

/** Something that can be seen: a page as somebody, and what is open on it. */
export interface View {
  name: string
  who: Who
  path: string
  /** Disturbs the network before the page is opened. */
  disturb?: (page: Page) => Promise<unknown>
  /** Opens a drawer, dialog or menu on the page. */
  open?: (page: Page) => Promise<unknown>
  /** Takes back what `open` did. */
  after?: (page: Page) => Promise<unknown>
  /** There at the end of it; else whatever loads has loaded. */
  shows?: (page: Page) => Promise<unknown>
  /** A request is refused here: no offence. */
  refused?: true
  /** Only in this language. */
  language?: 'ko' | 'en'
  /** Only at this width. */
  width?: number
}

/** A text in either language. */
export const either = (ko: string, en: string) => new RegExp(`^(${[ko, en].map(escaped).join('|')})$`)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

export const press = (page: Page, ko: string, en: string) =>
  page
    .getByRole('button', { name: either(ko, en) })
    .first()
    .click()

/** Presses what opens a dialog of the same name. */
export async function openDialog(page: Page, ko: string, en: string): Promise<void> {
  await press(page, ko, en)
  await page.getByRole('dialog', { name: either(ko, en) }).waitFor()
}

/** Bones, for as long as one looks. */
export function neverAnswered(api: string): Pick<View, 'disturb' | 'shows'> {
  const asked = new WeakMap<Page, Promise<void>>()
  return {
    disturb: (page) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      asked.set(page, promise)
      return page.route(api, () => resolve())
    },
    shows: async (page) => {
      await asked.get(page)
      await page.locator('main [aria-busy=true]').first().waitFor()
    },
  }
}

/** With something in what the server answers that the sample company has not. */
export const answering = <T>(api: string, change: (answer: T) => void): Pick<View, 'disturb'> => ({
  disturb: (page) => changeAnswer(page, api, change),
})

export const outOfOrder = (api: string): Pick<View, 'disturb' | 'shows' | 'refused'> => ({
  disturb: (page) => page.route(api, (route) => route.fulfill({ status: 503, body: '' })),
  shows: (page) => page.getByRole('alert').first().waitFor(),
  refused: true,
})
