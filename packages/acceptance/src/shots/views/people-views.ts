import type { Page } from 'playwright-core'
import { either, neverAnswered, openDialog, press, type View } from './view.ts'

/** The pages of people and their organisation; `id` is somebody who works. */
export const peopleViews = (id: number): View[] => {
  const profile = { who: 'hr', path: `/people/${id}/profile` } as const
  const organisation = { who: 'hr', path: '/organisation' } as const
  return [
    { name: 'people', who: 'hr', path: '/people' },
    { name: 'people-loading', who: 'hr', path: '/people', ...neverAnswered('**/api/people?*') },
    { name: 'people-of-nobody', who: 'hr', path: '/people?search=nobody-at-all' },
    { name: 'people-of-manager', who: 'manager', path: '/people?state=all' },
    {
      name: 'person-added',
      who: 'hr',
      path: '/people',
      open: (page) => openDialog(page, '구성원 등록', 'Add a person'),
    },
    { name: 'profile', ...profile },
    { name: 'profile-of-auditor', who: 'auditor', path: profile.path },
    {
      name: 'profile-card',
      ...profile,
      open: (page) => press(page, '이름·사번·이메일 변경', 'Change name, number, e-mail'),
    },
    {
      name: 'profile-data',
      ...profile,
      open: (page) => openDialog(page, '개인 자료 내려받기', 'Download what is held'),
    },
    { name: 'profile-ends', ...profile, open: endEmployment },
    { name: 'profile-transfer', ...profile, open: (page) => openDialog(page, '인사이동', 'Transfer') },
    { name: 'profile-team', ...profile, open: (page) => openDialog(page, '팀 변경', 'Change the team') },
    { name: 'profile-trait', ...profile, open: (page) => press(page, '사항 추가', 'Add') },
    { name: 'organisation', ...organisation },
    { name: 'organisation-of-auditor', who: 'auditor', path: organisation.path },
    {
      name: 'department-acts',
      ...organisation,
      width: 390,
      open: async (page) => {
        await page
          .getByRole('button', { name: /: (작업|Actions)$/ })
          .first()
          .click()
        await page.getByRole('menuitem').last().waitFor()
      },
    },
    { name: 'department-moved', ...organisation, open: moveDepartment },
    {
      name: 'department-added',
      ...organisation,
      open: (page) => openDialog(page, '부서 추가', 'Add a department'),
    },
    { name: 'team-added', ...organisation, open: (page) => openDialog(page, '팀 추가', 'Add a team') },
  ]
}

async function endEmployment(page: Page): Promise<void> {
  await openDialog(page, '퇴사 처리', 'End employment')
  await page.locator('.effect').waitFor()
}

/** Chooses another department above the first one, and waits for what that changes. */
async function moveDepartment(page: Page): Promise<void> {
  const acts = page.getByRole('button', { name: /: (작업|Actions)$/ }).first()
  if (await acts.isVisible()) {
    await acts.click()
    await page.getByRole('menuitem', { name: either('이동', 'Move') }).click()
  } else
    await page
      .getByRole('button', { name: /: (이동|Move)$/ })
      .first()
      .click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('combobox')
    .or(dialog.getByLabel(either('상위 부서', 'Lies below')))
    .first()
    .click()
  await page.getByRole('option').last().click()
  await page.locator('.effect').waitFor()
}
