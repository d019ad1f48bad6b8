import type { Page } from 'playwright-core'

interface Options {
  /** Asks the server for something else than the page did. */
  urlOf?: (url: string) => string
}

/**
 * Lets a page have what the server answers, with something in it that the sample company has not. A page that
 * is gone by then needs no answer.
 */
export async function changeAnswer<T>(
  page: Page,
  api: string,
  change: (answer: T) => void,
  { urlOf = (url) => url }: Options = {},
): Promise<void> {
  await page.route(api, async (route) => {
    try {
      const response = await route.fetch({ url: urlOf(route.request().url()) })
      const json = (await response.json()) as T
      change(json)
      await route.fulfill({ response, json: json as object })
    } catch (error) {
      if (!/closed|disposed/.test((error as Error).message)) throw error
    }
  })
}
