import { expect } from 'vitest'
import { openAsAdministrator } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

/** A token of the API is made, rotated and revoked; each does what the page says. */
export async function token(telling: Telling): Promise<void> {
  const { say, stand } = telling
  const page = await openAsAdministrator(telling)
  const outside = await telling.open()
  const statusWith = async (bearer: string) =>
    (
      await outside.request.get(`${stand.url}/api/sources`, {
        headers: { authorization: `Bearer ${bearer}` },
      })
    ).status()
  const shown = async () => {
    const dialog = page.getByRole('dialog')
    const text = (await dialog.locator('pre').textContent())!.trim()
    await dialog
      .getByRole('button', { name: say('닫기', 'Close') })
      .last()
      .click()
    await dialog.waitFor({ state: 'detached' })
    return text
  }

  await page.getByRole('link', { name: say('토큰', 'Tokens') }).click()
  await page.getByRole('button', { name: say('새 토큰', 'New token') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('API', { exact: true }).click()
  await dialog.getByLabel(say('용도', 'Label')).fill('wall display')
  await dialog.getByLabel(say('출입 시스템 상태', 'state of the sources')).check()
  await dialog.getByRole('button', { name: say('만들기', 'Make it') }).click()
  const first = await shown()
  expect(await statusWith(first)).toBe(200)

  const rows = page.getByRole('row', { name: /wall display/ })
  await rows.getByRole('button', { name: say('교체', 'Rotate') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('교체', 'Rotate') })
    .click()
  const second = await shown()
  expect(await statusWith(first)).toBe(200)
  expect(await statusWith(second)).toBe(200)

  await rows.nth(1).waitFor()
  const old = rows.filter({ hasText: say('남음', 'left') })
  await old.getByRole('button', { name: say('폐기', 'Revoke') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('폐기', 'Revoke') })
    .click()
  await old.waitFor({ state: 'detached' })
  expect(await statusWith(first)).toBe(401)
  expect(await statusWith(second)).toBe(200)
}
