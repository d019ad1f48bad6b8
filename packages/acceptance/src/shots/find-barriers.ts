import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { type Scheme, turn } from './visit.ts'

/** A tip, and the options of a field, are reached through what they belong to, as a dialog is. */
const ownRegions =
  'dialog, [role=dialog], [role=alertdialog], [role=tooltip], [role=listbox], [role=menu], svg'

/**
 * What keeps somebody from using what is open: all rules of axe, the size of targets too (WCAG 2.2, 2.5.8).
 * Another scheme has other colours and is otherwise the same.
 * @returns a line for each rule and element
 */
export async function findBarriers(page: Page, schemes: readonly Scheme[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const [place, scheme] of schemes.entries()) {
    await turn(page, scheme)
    const { violations } = await page.evaluate(run, { colorsOnly: place > 0, ownRegions })
    for (const { id, nodes } of violations)
      for (const { target, html, any, all, none } of nodes)
        found.push(
          `${scheme}: ${id} at ${target.join(' ')}: ${html.slice(0, 160)} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`,
        )
  }
  return found
}

/** Runs in the page. */
function run({ colorsOnly, ownRegions }: { colorsOnly: boolean; ownRegions: string }): Promise<AxeResults> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
  inPage.configure({ checks: [{ id: 'region', options: { regionMatcher: ownRegions } }] })
  return inPage.run(document, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(colorsOnly ? { runOnly: ['color-contrast'] } : {}),
  })
}
