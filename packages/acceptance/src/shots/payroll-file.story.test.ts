import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { looks } from '../stories/looks.ts'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'

let company: Awaited<ReturnType<typeof openCompany>>
beforeAll(async () => {
  company = await openCompany(['hr'])
}, 180_000)
afterAll(() => company?.[Symbol.asyncDispose](), 60_000)

test.each(looks)(
  'HR arranges the columns of a payroll file and takes it out: $locale, $width px',
  async ({ language, locale, width, height }) => {
    const say = (ko: string, en: string) => (language === 'ko' ? ko : en)
    const context = await company.browser.newContext({
      storageState: company.accounts.cookiesOf('hr')!,
      ...{ locale, timezoneId: 'Asia/Seoul', viewport: { width, height } },
    })
    try {
      const page = await context.newPage()
      const button = (ko: string, en: string) => page.getByRole('button', { name: say(ko, en), exact: true })
      await page.goto(`${company.url}/reports/payroll?layout=0`)
      const name = `${say('본사 급여', 'Payroll')} ${language} ${width}`
      await page.getByLabel(say('파일 이름', 'Name of the file')).fill(name)
      const add = page.getByLabel(say('열 추가', 'Add a column'))
      for (const figure of ['number', 'workedMinutes', 'tardyMinutes', 'absentDays'])
        await add.selectOption(figure)
      await page.getByLabel(say('1번째 열 이름', 'Name of column 1')).fill('EMP_NO')
      await page.getByLabel(say('2번째 열 이름', 'Name of column 2')).fill('HOURS')
      await page.getByLabel(say('3번째 열 이름', 'Name of column 3')).fill('LATE_MIN')
      await page.getByLabel(say('3번째 열 단위', 'Unit of column 3')).selectOption('minutes')

      // By the keyboard it moves up; what was removed by mistake comes back.
      await button('LATE_MIN 위로', 'Move LATE_MIN up').press('Enter')
      const heads = () =>
        page
          .getByRole('list', { name: say('열', 'Columns') })
          .getByRole('textbox')
          .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
      const arranged = ['EMP_NO', 'LATE_MIN', 'HOURS', say('결근일수', 'Days absent')]
      expect(await heads()).toEqual(arranged)
      await button('HOURS 빼기', 'Remove HOURS').click()
      expect(await heads()).toEqual(arranged.filter((head) => head !== 'HOURS'))
      await button('한 단계 되돌리기', 'Undo one step').click()
      expect(await heads()).toEqual(arranged)
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
      await button('저장', 'Save').click()
      await page.getByText(say('1판으로 저장했습니다.', 'Saved as version 1.')).waitFor()

      await page.goto(`${company.url}/reports?report=payroll`)
      await page.getByLabel(say('급여 파일', 'Payroll file')).selectOption({ label: `${name} (v1)` })
      await page.getByRole('columnheader', { name: 'LATE_MIN' }).waitFor()
      expect(await findBarriers(page, ['light', 'dark'])).toEqual([])
      await button('내보내기', 'Export').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(say('파일 형식', 'File')).selectOption('csv')
      await dialog
        .getByLabel(new RegExp(`^${say('사유', 'Reason')}`))
        .fill(say('11월 급여', 'payroll of the month'))
      const saved = page.waitForEvent('download')
      await dialog.getByRole('button', { name: say('내보내기', 'Export') }).click()
      const text = await readFile(await (await saved).path(), 'utf8')
      expect(text.split('\r\n')[0]!.replace('\uFEFF', '')).toBe(arranged.join(','))
      expect(text.split('\r\n').length).toBeGreaterThan(10)
    } finally {
      await context.close()
    }
  },
  120_000,
)
