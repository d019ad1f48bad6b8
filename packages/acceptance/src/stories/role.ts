import { expect } from 'vitest'
import { addUser, openAsAdministrator } from './sign-in-steps.ts'
import type { Telling } from './story.ts'

const password = 'lantern-copper-fjord-in-may'

/**
 * A user who saw nothing is given a department and sees it; the role is taken away while they look, given
 * back, taken away again, and the next click is refused in words. What is refused is said at its field, and
 * what was entered is not lost without a question.
 */
export async function role(telling: Telling): Promise<void> {
  const { say, stand, language } = telling
  const email = `lead-${language}@office.test`
  const office = await openAsAdministrator(telling)
  const link = await addUser(telling, office, { email, name: 'Lee' })

  const page = await telling.open(link)
  await page.getByRole('textbox', { name: say('새 비밀번호', 'New password') }).fill(password)
  await page.getByRole('button', { name: say('비밀번호 정하기', 'Set the password') }).click()
  await page
    .getByRole('heading', { name: say('아직 맡은 역할이 없습니다', 'You have no role yet') })
    .waitFor()

  await office.getByRole('button', { name: email }).click()
  const drawer = office.getByRole('dialog')
  await drawer.getByRole('button', { name: say('역할 주기', 'Give a role') }).click()
  await drawer
    .getByRole('combobox', { name: say('역할', 'Role'), exact: true })
    .selectOption({ label: say('팀장', 'Manager') })
  await drawer.getByLabel(say('종료일', 'Until')).fill('2099-01-01')
  await drawer.getByRole('button', { name: say('역할 주기', 'Give a role') }).click()
  await drawer.getByText(say('부서를 고르세요.', 'Choose a department.')).waitFor()
  await drawer.getByRole('button', { name: say('닫기', 'Close') }).click()
  const question = office.getByRole('dialog', { name: say('저장하지 않은 내용', 'Not saved yet') })
  await question.getByRole('button', { name: say('계속 입력', 'Keep editing') }).click()
  await drawer.getByLabel(say('부서', 'Department')).selectOption({ label: stand.department[language] })
  await drawer.getByRole('button', { name: say('역할 주기', 'Give a role') }).click()
  await drawer.getByText(new RegExp(`^${say('팀장', 'Manager')} · ${stand.department[language]}$`)).waitFor()

  // She begins where requests wait for her; who is in is a click further.
  await page.reload()
  await page.getByRole('heading', { name: say('승인', 'Approvals') }).waitFor()
  await page.goto(new URL('/today', page.url()).href)
  const departments = page.getByRole('region', { name: say('부서별', 'By department') })
  const department = departments.getByRole('button', { name: stand.department[language], exact: true })
  await department.waitFor()
  expect(await departments.getByRole('row').count()).toBe(2)

  const end = drawer.getByRole('button', { name: say('역할 해제', 'End the role') })
  await end.click()
  await drawer.getByText(say('역할이 없습니다', 'No role')).waitFor()
  await office
    .getByRole('status')
    .filter({ hasText: say('해제했습니다', 'is without the role') })
    .getByRole('button', { name: say('되돌리기', 'Undo') })
    .click()
  await office.getByText(say('되돌렸습니다.', 'Taken back.')).waitFor()
  await end.click()
  await drawer.getByText(say('역할이 없습니다', 'No role')).waitFor()

  await department.click()
  await page
    .getByText(say('관리자에게 필요한 역할을 요청하세요', 'Ask an administrator for the role'))
    .first()
    .waitFor()
  await department.waitFor({ state: 'detached' })
}
