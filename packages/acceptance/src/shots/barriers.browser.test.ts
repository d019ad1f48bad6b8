import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'
import { listViews } from './views/views.ts'
import { someLooks, visit } from './visit.ts'

let company: Awaited<ReturnType<typeof openCompany>>
let views: Awaited<ReturnType<typeof listViews>>

beforeAll(async () => {
  company = await openCompany()
  views = await listViews(company.accounts)
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

/** One in so many views, so that every change can wait for it; `barriers.deep.test.ts` looks at all. */
const oneIn = 6

test('pages, drawers, dialogs and menus can be used by everybody', async () => {
  const looks = someLooks(views).filter((_, place) => place % oneIn === 0)
  const barriers = await visit(looks, {
    ...company,
    onPage: (page, { schemes }) => findBarriers(page, schemes),
  })
  expect(barriers).toEqual([])
})

test('each page of the router is looked at', async () => {
  const web = new URL('../../../web/src/', import.meta.url)
  const files = ['router.tsx', ...(await readdir(new URL('routes/', web))).map((name) => `routes/${name}`)]
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, web), 'utf8')))
  const routes = Array.from(texts.join('').matchAll(/path: '([^']+)'/g), ([, path]) => path!)
  const seen = views.map(({ path }) => path.split(/[?#]/)[0]!)
  const unseen = routes.filter(
    (route) => !seen.some((path) => new RegExp(`^/?${route.replaceAll(/\$\w*/g, '[^/]+')}$`).test(path)),
  )
  expect(routes.length).toBeGreaterThan(5)
  expect(unseen).toEqual([])
})

test('a page that was made worse on purpose is found', async () => {
  const view = views.find(({ name }) => name === 'sources')!
  const barriers = await visit([{ view, language: 'en', width: 390, schemes: ['light', 'dark'] }], {
    ...company,
    onPage: async (page, { schemes }) => {
      await page.evaluate(() => {
        document.documentElement.lang = ''
        const main = document.querySelector('main')!
        main.insertAdjacentHTML(
          'beforeend',
          `<button></button><h6>too deep</h6><div role="menu"><p>no item</p></div>
           <p id="faint">faint</p><button class="small">a</button><button class="small">b</button>`,
        )
        const style = (selector: string, text: string) => {
          for (const one of main.querySelectorAll<HTMLElement>(selector)) one.style.cssText = text
        }
        style('#faint', 'color: #888; background: #777')
        style('.small', 'width: 8px; height: 8px; padding: 0; overflow: hidden')
      })
      return await findBarriers(page, schemes)
    },
  })
  const rules = barriers.map((line) => /(light|dark): [a-z-]+/.exec(line)![0])
  expect(new Set(rules)).toEqual(
    new Set([
      'light: html-has-lang',
      'light: button-name',
      'light: heading-order',
      'light: aria-required-children',
      'light: color-contrast',
      'light: target-size',
      'dark: color-contrast',
    ]),
  )
})
