import type { Page } from 'playwright-core'
import { answering, either, neverAnswered, openDialog, press, type View } from './view.ts'

interface Leaver {
  language: 'ko' | 'en'
  id: string
}

/** The pages of those who run Rollcall; `user` is somebody with a role, `leavers` each with one to lose. */
export const adminViews = (user: string, leavers: readonly Leaver[]): View[] => {
  const drawer = { who: 'admin', path: `/users?user=${user}` } as const
  const tokens = { who: 'admin', path: '/tokens' } as const
  return [
    { name: 'users', who: 'admin', path: '/users' },
    { name: 'users-loading', who: 'admin', path: '/users', ...neverAnswered('**/api/users') },
    { name: 'user', ...drawer },
    { name: 'user-gets-link', ...drawer, open: getLink },
    { name: 'user-gets-role', ...drawer, open: giveRole },
    ...leavers.map(
      ({ language, id }): View => ({
        name: 'user-lost-role',
        who: 'admin',
        path: `/users?user=${id}`,
        language,
        open: endRole,
        after: undo,
      }),
    ),
    { name: 'role-not-saved', ...drawer, open: leaveRole },
    { name: 'user-reset', ...drawer, open: (page) => openDialog(page, '인증 수단 초기화', 'Reset factors') },
    { name: 'user-removed', ...drawer, open: (page) => openDialog(page, '사용자 삭제', 'Remove the user') },
    {
      name: 'user-added',
      who: 'admin',
      path: '/users',
      open: async (page) => {
        await openDialog(page, '사용자 추가', 'Add a user')
        await press(page, '역할 넣기', 'Add a role')
        await page.locator('[type=email]').fill('hr@sample.test')
        await page.getByLabel(either('이름', 'Name')).fill('Somebody else')
        await page.getByRole('dialog').locator('[type=submit]').click()
        await page.locator('[aria-invalid=true], [role=alert]').first().waitFor()
      },
      refused: true,
    },
    {
      name: 'many-links',
      who: 'admin',
      path: '/users',
      open: async (page) => {
        await openDialog(page, '링크 한꺼번에 만들기', 'Links for many')
        await page.getByText(either('사번 목록', 'Numbers')).click()
      },
    },
    { name: 'many-links-made', who: 'admin', path: '/users', open: makeLinks },
    { name: 'tokens', ...tokens },
    { name: 'token-of-source', ...tokens, open: (page) => openDialog(page, '새 토큰', 'New token') },
    {
      name: 'token-of-program',
      ...tokens,
      open: async (page) => {
        await openDialog(page, '새 토큰', 'New token')
        await page.getByRole('dialog').getByText('API', { exact: true }).click()
        await page.getByRole('checkbox').first().waitFor()
      },
    },
    { name: 'token-rotated', ...tokens, open: rotate },
    { name: 'token-revoked', ...tokens, open: revoke },
    { name: 'sources', who: 'auditor', path: '/sources' },
    { name: 'quarantine', who: 'operator', path: '/sources#quarantine', open: seeQuarantine },
    {
      name: 'clock-wrong',
      who: 'auditor',
      path: '/sources',
      ...answering<Sources>('**/api/sources', setClocks),
    },
    {
      name: 'badge-owner',
      who: 'hr',
      path: '/sources',
      open: async (page) => {
        await page.getByPlaceholder(either('누구의 번호인가요?', 'Whose badge is it?')).first().fill('0000')
        await page.getByRole('option').first().waitFor()
      },
    },
    { name: 'badge-confirmed', who: 'hr', path: '/sources', open: pickOwner },
    { name: 'audit', who: 'auditor', path: '/audit' },
    { name: 'audit-of-nobody', who: 'auditor', path: '/audit?actor=nobody-at-all' },
    {
      name: 'audit-actions',
      who: 'auditor',
      path: '/audit',
      open: async (page) => {
        await page.getByLabel(either('무엇을', 'What')).first().click()
        await page.getByRole('option').first().waitFor()
      },
    },
    { name: 'not-allowed', who: 'employee', path: '/audit', refused: true },
  ]
}

interface Sources {
  sources: {
    findings: string[]
    agentClockDifferenceSeconds: number | null
    clockDifferenceSeconds: number | null
    permissions: string | null
  }[]
}

function setClocks({ sources: [first, second] }: Sources): void {
  Object.assign(first!, {
    findings: ['agent-clock', 'source-clock'],
    agentClockDifferenceSeconds: 420,
    clockDifferenceSeconds: -5400,
  })
  second!.permissions = 'too-broad'
}

async function seeQuarantine(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: either('보류된 기록', 'Rows in quarantine') })
    .scrollIntoViewIfNeeded()
}

async function getLink(page: Page): Promise<void> {
  await press(page, '새 링크', 'New link')
  await page.getByRole('dialog').locator('pre').waitFor()
}

async function giveRole(page: Page): Promise<void> {
  await press(page, '역할 주기', 'Give a role')
  await page.getByRole('form').waitFor()
}

async function leaveRole(page: Page): Promise<void> {
  await giveRole(page)
  await page.getByLabel(/^(종료일|Until)/).fill('2099-01-01')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: either('닫기', 'Close') })
    .click()
  await page.getByRole('dialog', { name: either('저장하지 않은 내용이 있습니다', 'Not saved yet') }).waitFor()
}

async function pickOwner(page: Page): Promise<void> {
  await page.getByPlaceholder(either('누구의 번호인가요?', 'Whose badge is it?')).first().fill('0000')
  await page.getByRole('option').first().click()
  await page.getByRole('dialog').waitFor()
}

async function rotate(page: Page): Promise<void> {
  await press(page, '교체', 'Rotate')
  await page.getByRole('dialog').waitFor()
}

async function revoke(page: Page): Promise<void> {
  await press(page, '폐기', 'Revoke')
  await page.getByRole('dialog').waitFor()
}

async function endRole(page: Page): Promise<void> {
  await press(page, '역할 해제', 'End the role')
  await page.getByRole('button', { name: either('되돌리기', 'Undo') }).waitFor()
}

async function undo(page: Page): Promise<void> {
  await press(page, '되돌리기', 'Undo')
  await page.getByText(either('되돌렸습니다.', 'Taken back.')).waitFor()
}

/** Of the sample company nobody has an e-mail: it is said why there is no link. */
async function makeLinks(page: Page): Promise<void> {
  await openDialog(page, '링크 한꺼번에 만들기', 'Links for many')
  await press(page, '만들기', 'Make them')
  await page.getByRole('status').waitFor()
}
