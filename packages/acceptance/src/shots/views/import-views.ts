import type { Page } from 'playwright-core'
import { either, neverAnswered, outOfOrder, press, type View } from './view.ts'

const path = '/people/import'

/** A list of people that is brought in: its columns, and what each row would do. */
export const importViews = (): View[] => [
  { name: 'import', who: 'hr', path },
  { name: 'import-loading', who: 'hr', path, ...neverAnswered('**/api/people/imports') },
  { name: 'import-failing', who: 'hr', path, ...outOfOrder('**/api/people/imports') },
  { name: 'import-columns', who: 'hr', path, open: chooseUnclear },
  { name: 'import-preview', who: 'hr', path, open: chooseList },
  { name: 'import-file-refused', who: 'hr', path, open: chooseWebPage, refused: true },
]

const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

async function chooseUnclear(page: Page): Promise<void> {
  await choose(page, 'unclear.csv', '사번,성함,열1,부서,부서명\n900001,한가람,2026-03-02,본부,본부\n')
  await page.getByRole('region', { name: either('열 맞추기', 'Columns') }).waitFor()
}

async function chooseList(page: Page): Promise<void> {
  await choose(
    page,
    '명단.csv',
    '사번,이름,부서,사업장,입사일,이메일\n900001,한가람,신규본부/신규팀,서울 본사,2026-03-02,garam@example.kr\n900002,구나래,신규본부/신규팀,서울 본사,2026-13-40,\n900003,,신규본부,서울 본사,2026-03-02,no-address\n',
  )
  await page.getByRole('button', { name: /^(반영 불가|Refused) 2$/ }).waitFor()
  await press(page, '반영 불가 2', 'Refused 2')
  await page.getByRole('cell', { name: /^한가람/ }).waitFor()
}

async function chooseWebPage(page: Page): Promise<void> {
  await choose(page, 'list.xls', '<html><table><tr><td>900001</td></tr></table></html>')
  await page.getByRole('alert').first().waitFor()
}
