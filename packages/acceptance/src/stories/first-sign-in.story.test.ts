import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../shots/browser.ts'
import { findBarriers } from '../shots/find-barriers.ts'
import { looks } from './looks.ts'
import { startStand } from './start-stand.ts'
import { startTelling } from './story.ts'

let stand: Awaited<ReturnType<typeof startStand>>
let browser: Browser
beforeAll(async () => {
  stand = await startStand(18_480)
  browser = await openBrowser(null)
})
afterAll(async () => {
  await browser?.close()
  await stand?.[Symbol.asyncDispose]()
})

/* HR has imported her; the administrator has never heard of her. */
test.each(looks)('an imported employee comes in for the first time: $locale, $width px', async (look) => {
  const { language, width, height } = look
  const telling = startTelling(stand, browser, language)
  const { say } = telling
  const number = `${language}-${width}`
  const name = `첫출근 ${number}`
  const email = `${number}@office.test`
  await stand.importPeople(
    [
      '사번,이름,부서,사업장,입사일,이메일',
      [number, name, stand.department.ko, stand.site, '2026-01-02', email.toUpperCase()].join(),
    ].join('\n'),
  )
  const button = { name: say(`${stand.ssoName} 계정으로 로그인`, `Sign in with ${stand.ssoName}`) }
  const comeIn = async () => {
    const page = await telling.open()
    await page.setViewportSize({ width, height })
    await page.goto(stand.url)
    await page.getByRole('button', button).click()
    return page
  }

  stand.issuer.claims = { sub: `subject of ${number}`, email, email_verified: false, name }
  const refused = await comeIn()
  await refused
    .getByText(say('이메일이 확인되지 않은', 'does not say that your e-mail is verified'))
    .waitFor()
  expect(await findBarriers(refused, ['light', 'dark'])).toEqual([])

  // She lands on her own month, and so she does the next time.
  stand.issuer.claims = { ...stand.issuer.claims, email_verified: true }
  const landed = async () => {
    const page = await comeIn()
    await page.getByRole('heading', { name: say('내 근태', 'My month'), level: 2 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/my-month')
    const me = (await (await page.request.get(`${stand.url}/api/me`)).json()) as {
      employee: { name: string }
    }
    expect(me.employee.name).toBe(name)
    return page
  }
  expect(await findBarriers(await landed(), ['light', 'dark'])).toEqual([])
  await landed()
  await telling.closeAll()
})
