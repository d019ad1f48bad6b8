import { expect } from 'vitest'
import { openAsAdministrator } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

/** The audit names who did what to whom, of all the stories before. */
export async function audit(telling: Telling): Promise<void> {
  const { say, language } = telling
  const page = await openAsAdministrator(telling)
  await page.getByRole('link', { name: say('감사 기록', 'Audit') }).click()
  const who = page.getByLabel(say('누가', 'Who'), { exact: true })
  await who.fill(telling.administrator!.email)
  await who.press('Enter')
  await page.waitForURL(({ searchParams }) => searchParams.has('actor'))

  const done: [action: string, what: string][] = [
    [say('2단계 인증 등록 확인', 'Confirmed a second factor'), ''],
    [say('패스키 추가', 'Added a passkey'), 'laptop'],
    [say('사용자 추가', 'Added a user'), `sso-${language}@office.test`],
    [say('역할 부여', 'Gave a role'), `lead-${language}@office.test`],
    [say('역할 해제', 'Took a role away'), `lead-${language}@office.test`],
    [say('토큰 발급', 'Made a token'), 'wall display'],
    [say('토큰 교체', 'Rotated a token'), ''],
    [say('토큰 폐기', 'Revoked a token'), 'wall display'],
  ]
  const rows = page.getByRole('region', { name: say('감사 기록', 'Audit') }).locator('tbody tr[data-index]')
  const chosen = page.getByRole('combobox', { name: say('무엇을', 'What'), exact: true })
  for (const [action, what] of done) {
    await chosen.click()
    await page.getByRole('option', { name: action, exact: true }).click()
    await rows
      .filter({ hasText: telling.administrator!.email })
      .filter({ hasText: action })
      .filter({ hasText: what })
      .first()
      .waitFor()
    await rows.filter({ hasNotText: action }).first().waitFor({ state: 'detached' })
  }
  expect(new URL(page.url()).searchParams.get('action')).toBe('revoke-token')
}
